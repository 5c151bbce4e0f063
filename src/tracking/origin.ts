// Which line of an order another line replaces or adds to: it keeps that line's winner.

export interface OriginLine {
  readonly id: string;
  readonly sku?: string | null | undefined;
  readonly product: string;
  readonly gross: number;
}

/**
 * The line that it is an addition to (`1+TIME`); else the one of the same SKU, of the same product, the greatest; ties by id.
 * Numbers of lines say nothing: what is sent in exchange is numbered anew.
 */
export function originOf<Line extends OriginLine>(
  line: Omit<OriginLine, 'gross'>,
  among: readonly Line[],
): Line | null {
  const sorted = among.toSorted((a, b) => b.gross - a.gross || (a.id < b.id ? -1 : 1));
  return (
    sorted.find((one) => line.id.startsWith(`${one.id}+`)) ??
    sorted.find((one) => line.sku != null && one.sku === line.sku) ??
    sorted.find((one) => one.product === line.product) ??
    sorted[0] ??
    null
  );
}
