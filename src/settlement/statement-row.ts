// A statement with what is known of it since it was drawn.
export interface StatementRow {
  readonly periodId: string;
  readonly kolId: string;
  readonly kolName: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly closedAt: Date;
  readonly closedBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly paidAt: Date | null;
  /** Why the newest payout came back; null where none did, or where it was paid again since. */
  readonly returnReason: string | null;
}
