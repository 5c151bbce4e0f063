// The addresses of the committed OpenAPI document, as patterns in which any text stands for a parameter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFolder } from '../../src/reference.ts';

export function routesOfReference(): readonly RegExp[] {
  const document = JSON.parse(readFileSync(join(referenceFolder, 'openapi.json'), 'utf8'));
  return Object.keys(document.paths).map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
}
