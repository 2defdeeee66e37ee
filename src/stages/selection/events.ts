/** Events of this stage, as they stand in the timeline: that something happened, never what. */
export const selectionEvents = {
  entered: 'selection.entered',
  decided: 'selection.decided',
  renounced: 'selection.renounced',
  told: 'selection.told',
  complaintReceived: 'selection.complaint-received',
  complaintAnswered: 'selection.complaint-answered',
} as const;
