// What was sent and what was answered, kept outside the app: what it is held to in the end.

export interface SentLine {
  readonly id: string;
  readonly product: string;
  readonly sku: string;
  readonly quantity: number;
  readonly gross: number;
  readonly discount: number;
}

export interface SentOrder {
  readonly type: 'order';
  readonly id: string;
  readonly at: string;
  readonly paidAt: string;
  readonly currency: string;
  readonly visitor: string | null;
  readonly coupons: readonly string[];
  readonly lines: readonly SentLine[];
}

export interface SentRefund {
  readonly type: 'refund';
  readonly id: string;
  readonly order: string;
  readonly at: string;
  readonly lines: readonly { readonly line: string; readonly amount: number }[];
}

/** An event of a shop, sent until it was answered, and sometimes again. */
export interface SentEvent {
  readonly campaign: string;
  readonly eventId: string;
  readonly event: SentOrder | SentRefund;
}

export interface Truth {
  readonly orders: Map<string, SentOrder & { readonly campaign: string }>;
  readonly refunds: SentRefund[];
  /** Ids of clicks that were answered, and how often each visitor clicked each link. */
  readonly answeredClicks: Set<string>;
  readonly sentClicks: Map<string, number>;
  /** Ids of events that were answered. */
  readonly answeredEvents: Set<string>;
  /** Sent and not answered: to be sent again. */
  readonly unanswered: SentEvent[];
  /** Payouts that were answered as paid, `campaign/period/kol`, once for each time that they were. */
  readonly answeredPayouts: string[];
  readonly answeredReturns: string[];
  readonly forged: { sent: number; refused: number };
  /** Answers that nothing explains. */
  readonly wrong: string[];
}

export const noTruth = (): Truth => ({
  orders: new Map(),
  refunds: [],
  answeredClicks: new Set(),
  sentClicks: new Map(),
  answeredEvents: new Set(),
  unanswered: [],
  answeredPayouts: [],
  answeredReturns: [],
  forged: { sent: 0, refused: 0 },
  wrong: [],
});
