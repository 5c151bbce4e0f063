// A statement with what is known of it since it was drawn.

interface Since {
  readonly periodId: string;
  readonly kolId: string;
  readonly kolName: string;
  readonly closedAt: Date;
  readonly closedBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly paidAt: Date | null;
  /** Why the newest payout came back; null where none did, or where it was paid again since. */
  readonly returnReason: string | null;
  /** The open payout batch that holds it. */
  readonly batchId: string | null;
}

export interface StatementRow extends Since {
  /** `canonical` = the whole as it was drawn, as text. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** A statement without its lines. */
export interface StatementHead extends Since {
  readonly lineCount: number;
  /** The figures as text; `lines` is empty. */
  readonly document: Readonly<Record<string, unknown>>;
}
