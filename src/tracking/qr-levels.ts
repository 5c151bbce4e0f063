// How much damage a QR code bears.

export const qrLevels = ['M', 'Q'] as const;
/** M mends about 15 % of a symbol, Q about 25 % (ISO/IEC 18004). */
export type QrLevel = (typeof qrLevels)[number];
