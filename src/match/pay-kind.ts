// The ways in which a KOL is paid: always with a fixed part (DESIGN §3).
export const payKinds = ['fixed', 'fixed_commission'] as const;
export type PayKind = (typeof payKinds)[number];
