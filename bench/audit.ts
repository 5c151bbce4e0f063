// The audit: how good it is, and how fast.
// Run: npm run bench -- audit [quality [accounts [seed]]] writes docs/guide/audit-quality.md; npm run bench -- audit speed [accounts]
import { auditQuality } from './support/audit-quality.ts';
import { auditSpeed } from './support/audit-speed.ts';

const [, , what = 'quality', size = '', seed = ''] = process.argv;
if (what === 'speed') await auditSpeed({ accounts: Number(size || 30_000), days: 365, posts: 30, comments: 100 });
else auditQuality(Number(size || 8_000), Number(seed || 4_200_000));
