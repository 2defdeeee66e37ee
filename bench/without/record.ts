/** In place of the audit, for a trial without it: nothing is written. */
export async function recordAudit(): Promise<void> {}

/** As the audit's own; never thrown here. */
export class AuditFailed extends Error {}
