// What was sold, in groups: as many as there are KOLs, products and days, however many orders.

/** Lines of one KOL that share everything that their time for returns depends on. Amounts are in minor units of `currency`. */
export interface SoldGroup {
  readonly kolId: string;
  readonly currency: string;
  /** Null where none of the KOL’s terms held when it was sold. */
  readonly termsVersion: number | null;
  readonly product: string;
  readonly category: string | null;
  /** The Chinese day of payment; null = not paid. */
  readonly paidOn: string | null;
  readonly lines: number;
  /** Lines of which anything came back. */
  readonly returnedLines: number;
  readonly sold: number;
  readonly returned: number;
  /** Of lines of which something came back: what they had cost. */
  readonly soldOfReturned: number;
}

export interface OrderGroup {
  readonly kolId: string;
  /** The link that a click won by; null where something else decided. */
  readonly link: string | null;
  readonly currency: string;
  readonly orders: number;
  readonly net: number;
  readonly returned: number;
  /** Of the net amounts of the orders, in squared minor units: what their resampling varies by. */
  readonly squares: number;
}
