// Signing in, people, roles and API keys, on better-auth.
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import type { FastifyRequest } from 'fastify';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import type { NewPerson, Person, Role } from './contract.ts';
import { refuse } from './errors.ts';
import { deletePerson, findPerson, keepSecret, listPeople, setRole } from './store.ts';

function buildAuth(db: Db, secret: string) {
  return betterAuth({
    secret,
    baseURL: 'http://localhost',
    database: { db, type: 'postgres' },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { additionalFields: { role: { type: 'string', defaultValue: 'viewer', input: false } } },
    account: { modelName: 'credential' },
    session: { expiresIn: 30 * 86_400 },
    advanced: { cookiePrefix: 'kolosseo', useSecureCookies: false, ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      apiKey({ rateLimit: { enabled: false }, defaultPrefix: 'kls_', schema: { apikey: { modelName: 'apiKey' } } }),
    ],
  });
}

export type Auth = ReturnType<typeof buildAuth>;

/** Opens the sign-in of a workspace; its secret lives in the database, so sessions outlive a restart. */
export async function openAuth(db: Db): Promise<Auth> {
  return buildAuth(db, await keepSecret(db, 'session_secret'));
}

/** Recognises a request by its session cookie, `x-api-key` or bearer key. */
export async function recogniseCaller(db: Db, auth: Auth, request: FastifyRequest): Promise<Caller | null> {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const key = bearer ?? request.headers['x-api-key'];
  if (typeof key === 'string') {
    const { valid, key: found } = await auth.api.verifyApiKey({ body: { key } });
    const person = valid && found ? await findPerson(db, found.referenceId) : null;
    return person ? { userId: person.id, name: person.name, email: person.email, role: person.role, by: 'key' } : null;
  }
  if (!request.headers.cookie) return null;
  const session = await auth.api.getSession({ headers: new Headers({ cookie: request.headers.cookie }) });
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { userId: id, name, email, role: role as Role, by: 'session' };
}

/** Makes a person. Refuses `email_taken`. */
export async function addPerson(db: Db, auth: Auth, person: NewPerson): Promise<Person> {
  if ((await listPeople(db)).some((one) => one.email.toLowerCase() === person.email.toLowerCase()))
    throw refuse('email_taken');
  const { user } = await auth.api.signUpEmail({
    body: { name: person.name, email: person.email, password: person.password },
  });
  await setRole(db, user.id, person.role);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: person.role,
    createdAt: user.createdAt.toISOString(),
  };
}

/** Signs in and returns the cookies to set. Refuses `wrong_sign_in`. */
export async function signIn(auth: Auth, email: string, password: string): Promise<readonly string[]> {
  const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
  if (!answer.ok) throw refuse('wrong_sign_in');
  return answer.headers.getSetCookie();
}

export async function signOut(auth: Auth, cookie: string | undefined): Promise<readonly string[]> {
  const answer = await auth.api.signOut({ headers: new Headers({ cookie: cookie ?? '' }), asResponse: true });
  return answer.headers.getSetCookie();
}

/** Removes a person and their sessions and keys. Refuses `last_owner`. */
export async function removePerson(db: Db, id: string): Promise<void> {
  const owners = (await listPeople(db)).filter((one) => one.role === 'owner');
  if (owners.length === 1 && owners[0]?.id === id) throw refuse('last_owner');
  await deletePerson(db, id);
}
