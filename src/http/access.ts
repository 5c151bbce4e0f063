// Who may call a route. Nothing is open unless a route says so itself.
import type { FastifyRequest } from 'fastify';
import type { Role } from '../account/contract.ts';
import { refuse } from './errors.ts';

/**
 * `open`: anybody (health, sign-in, short links) · `signed`: the body carries a signature that the route checks ·
 * `private_link`: the address holds a private link that the route checks, and is of that one placement alone ·
 * `read`: any signed-in person or key · `write`: manager or owner · `owner`: owner only.
 */
export type Access = 'open' | 'signed' | 'private_link' | 'read' | 'write' | 'owner';

export interface Caller {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** How the caller was recognised: a key needs no origin check, a cookie does. */
  readonly by: 'session' | 'key';
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** What the body holds, where the route itself checks it: shown in the OpenAPI document. */
    unreadBody?: unknown;
  }
  interface FastifyRequest {
    caller: Caller | null;
  }
}

/** Finds out who calls; null when nobody is signed in and no key was sent. */
export type Recognise = (request: FastifyRequest) => Promise<Caller | null>;

const allowed: Readonly<Record<Exclude<Access, 'open' | 'signed' | 'private_link'>, readonly Role[]>> = {
  read: ['owner', 'manager', 'viewer'],
  write: ['owner', 'manager'],
  owner: ['owner'],
};

/** What a route asks for: its own word, else `read` for reading methods and `write` for all others. */
export function accessOf(method: string, declared: Access | undefined): Access {
  return declared ?? (method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? 'read' : 'write');
}

/** A cookie is sent by the browser even from a foreign page: a changing request must come from our own origin. */
function isForeign(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && URL.parse(origin)?.host !== request.headers.host;
}

/** Lets a request pass or throws the refusal. Fails closed: an error while recognising the caller is no permission. */
export async function admit(request: FastifyRequest, recognise: Recognise): Promise<void> {
  const access = accessOf(request.method, request.routeOptions.config.access);
  request.caller = null;
  if (access === 'open' || access === 'signed' || access === 'private_link') return;
  const caller = await recognise(request);
  if (!caller) throw refuse('not_signed_in');
  if (caller.by === 'session' && isForeign(request)) throw refuse('foreign_origin');
  if (!allowed[access].includes(caller.role)) throw refuse('not_allowed', { role: caller.role });
  request.caller = caller;
}

/** The caller of a route that is not open. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw refuse('not_signed_in');
  return request.caller;
}
