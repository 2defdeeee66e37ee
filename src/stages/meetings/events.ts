/** Events of this stage, as they stand in the timeline: that she was on an agenda, never what was said. */
export const meetingEvents = {
  proposed: 'meetings.proposed',
  decided: 'meetings.decided',
  withdrawn: 'meetings.withdrawn',
  extracted: 'meetings.extracted',
  done: 'meetings.done',
} as const;
