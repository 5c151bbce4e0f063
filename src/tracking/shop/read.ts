// Reads the values of a shop's document and remembers the first that cannot be read, so that an adapter reads straight on.
import { type Currency, isCurrency, parseAmount } from '../../base/money.ts';
import { failed, ok, type Result } from '../../base/result.ts';
import type { SaidFault, SaidFaultCode } from './said.ts';

export type Fields = Readonly<Record<string, unknown>>;

const most = 10n ** 13n;
/** Shops' ids are short; ours are made of up to three of them. */
const longestId = 50;
const mostPieces = 1_000_000;

/** The members of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A text or a whole number as text, without blanks around it; null where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text.includes('\u0000') ? null : text;
}

export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';

/** Reads values; the first fault stays. Every reader answers a harmless value where it cannot read. */
export class Reading {
  fault: SaidFault | null = null;

  refuse(code: SaidFaultCode, field: string, found: unknown = null): void {
    this.fault ??= { code, facts: { field, found: String(found ?? '').slice(0, 60) } };
  }

  /** An id of at most 50 characters. */
  id(value: unknown, field: string): string {
    const text = textOf(value);
    if (text === null || text.length > longestId) this.refuse('order_id_missing', field, value);
    return text ?? '';
  }

  currency(value: unknown, field: string): Currency {
    const code = (textOf(value) ?? '').toUpperCase();
    if (isCurrency(code)) return code;
    this.refuse('currency_unknown', field, value);
    return 'CNY';
  }

  /** An amount in major units (`12.50` as text or number), never below 0, in whole minor units. */
  major(value: unknown, currency: Currency, field: string): number {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : textOf(value);
    const amount = text === null ? null : parseAmount(text, currency);
    if (amount !== null && amount >= 0n && amount <= most) return Number(amount);
    this.refuse('amount_wrong', field, value);
    return 0;
  }

  /** As `major`, and 0 where nothing is said. */
  majorOr0(value: unknown, currency: Currency, field: string): number {
    return value === undefined || value === null || value === '' ? 0 : this.major(value, currency, field);
  }

  /** An amount in whole minor units (分), never below 0. */
  minor(value: unknown, field: string): number {
    const text = textOf(value);
    if (text !== null && /^\d{1,14}$/.test(text) && BigInt(text) <= most) return Number(text);
    this.refuse('amount_wrong', field, value);
    return 0;
  }

  minorOr0(value: unknown, field: string): number {
    return value === undefined || value === null || value === '' ? 0 : this.minor(value, field);
  }

  /** Pieces: a whole number from 1 to a million. */
  quantity(value: unknown, field: string): number {
    const pieces = Number(textOf(value) ?? Number.NaN);
    if (Number.isInteger(pieces) && pieces >= 1 && pieces <= mostPieces) return pieces;
    this.refuse('quantity_wrong', field, value);
    return 1;
  }

  /** ISO 8601 with offset or Z → UTC. */
  moment(value: unknown, field: string): string {
    return this.parsed(textOf(value), /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i, '', field);
  }

  /** ISO 8601 without offset that is meant as UTC. */
  utc(value: unknown, field: string): string {
    return this.parsed(textOf(value), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'Z', field);
  }

  /** `2026-11-11 10:00:00` in Chinese time. */
  beijing(value: unknown, field: string): string {
    const text = textOf(value)?.replaceAll('/', '-').replace(' ', 'T') ?? null;
    return this.parsed(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, '+08:00', field);
  }

  /** Epoch seconds. */
  seconds(value: unknown, field: string): string {
    const text = textOf(value);
    if (text !== null && /^[1-9]\d{8,10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
    this.refuse('moment_unreadable', field, value);
    return new Date(0).toISOString();
  }

  answer<Value>(value: Value): Result<Value, SaidFault> {
    return this.fault === null ? ok(value) : failed(this.fault);
  }

  private parsed(text: string | null, form: RegExp, zone: string, field: string): string {
    const ms = text !== null && form.test(text) ? Date.parse(`${text}${zone}`) : Number.NaN;
    if (!Number.isNaN(ms)) return new Date(ms).toISOString();
    this.refuse('moment_unreadable', field, text);
    return new Date(0).toISOString();
  }
}

/** Whether a shop gave a time: absent, empty, zero, and MySQL's day zero mean none. */
export function hasMoment(value: unknown): boolean {
  const text = textOf(value);
  return text !== null && text !== '0' && !text.startsWith('0000-00-00');
}
