// The work on a placement over HTTP: as a person of the workspace, and as the KOL through its private link.
import sharp from 'sharp';
import type { TestApp } from './app.ts';

interface Answered<Value> {
  readonly status: number;
  readonly body: Value;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls the API as a manager. */
export function staffOf(app: TestApp) {
  return async <Value>(method: Method, path: string, payload?: object): Promise<Answered<Value>> => {
    const answer = await app.server.inject({
      ...{ method, url: `/api/v1${path}` },
      headers: { cookie: await app.cookieOf('manager'), 'accept-language': 'it' },
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: (answer.body === '' ? null : answer.json()) as Value };
  };
}

/** Calls the private page of a token, without any session. */
export function kolOf(app: TestApp, token: string) {
  return async <Value>(method: Method, path = '', payload?: object): Promise<Answered<Value>> => {
    const answer = await app.server.inject({
      ...{ method, url: `/api/v1/k/${token}${path}` },
      headers: { 'accept-language': 'zh' },
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: (answer.body === '' ? null : answer.json()) as Value };
  };
}

/** The token in the address of a private link. */
export const tokenOf = (url: string): string => url.split('/k/')[1] ?? '';

const boundary = 'x-boundary-x';
export const formType = `multipart/form-data; boundary=${boundary}`;

/** A form with one file, its name written as it is given. */
export function formWith(bytes: Buffer, name: string, type = 'image/jpeg'): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** A small picture, as a phone would send it: with a place and a camera written into it. */
export function aPicture(format: 'jpeg' | 'png' | 'webp' | 'tiff' = 'jpeg'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#b5482e' } })
    .withExif({ IFD0: { Make: 'SECRET-CAMERA' }, IFD3: { GPSLatitude: '45/1 28/1 0/1', GPSLatitudeRef: 'N' } })
    .toFormat(format)
    .toBuffer();
}
