// Shapes of the work on a placement: who looks after it, samples, files, the private link, and the record of what was done.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { states } from './moves.ts';

/** Who did something: the brand and its people in the workspace, or the KOL through its private link. */
export const sides = ['brand', 'kol'] as const;
export type Side = (typeof sides)[number];

export const aiUses = ['none', 'altered', 'generated'] as const;
export type AiUse = (typeof aiUses)[number];

export const sampleSteps = ['shipped', 'received', 'tried'] as const;
export type SampleStep = (typeof sampleSteps)[number];
export const newSampleShape = z.object({
  step: z.enum(sampleSteps),
  onDay: z.iso.date(),
  note: z.string().trim().max(1_000).nullable().default(null),
});
export type NewSample = z.output<typeof newSampleShape>;
const signed = { side: z.enum(sides), byName: z.string(), at: z.string() };
export const sampleShape = newSampleShape.extend(signed);
export type Sample = z.output<typeof sampleShape>;

export const purposes = ['draft', 'screenshot', 'signed', 'proof'] as const;
export type Purpose = (typeof purposes)[number];
export const attachmentShape = z.object({
  id: z.string(),
  placementId: z.string(),
  purpose: z.enum(purposes),
  name: z.string(),
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  size: z.int().meta({ description: 'Bytes as stored' }),
  width: z.int().nullable(),
  height: z.int().nullable(),
  sha256: z.string(),
  ...signed,
});
export type Attachment = z.output<typeof attachmentShape>;

/** How long a private link lives when nobody says otherwise, and at most. Own choice: a campaign with its settlement. */
export const linkDays = { usual: 90, most: 365 } as const;
export const newPrivateLinkShape = z.object({
  language: z.enum(languages).default('zh'),
  days: z.int().min(1).max(linkDays.most).default(linkDays.usual),
});
export type NewPrivateLink = z.output<typeof newPrivateLinkShape>;
export const privateLinkShape = z.object({
  id: z.string(),
  placementId: z.string(),
  language: z.enum(languages),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});
export type PrivateLink = z.output<typeof privateLinkShape>;
export const madePrivateLinkShape = privateLinkShape.extend({
  url: z.string().meta({ description: 'Shown this once: only a hash of it is kept' }),
});

export const actShape = z.object({
  side: z.enum(sides),
  byName: z.string(),
  act: z.string(),
  facts: z.record(z.string(), z.unknown()),
  throughLink: z.boolean(),
  at: z.string(),
});
export type Act = z.output<typeof actShape>;

export const ownerChangeShape = z.object({ ownerId: z.string().nullable() });
export const bulkMoveShape = z.object({
  placementIds: z.array(z.string().min(1)).min(1).max(1_000),
  to: z.enum(states),
  note: z.string().max(2_000).nullable().default(null),
});
export const bulkMoveAnswerShape = z.object({
  moved: z.array(z.string()),
  refused: z.array(z.object({ placementId: z.string(), kolName: z.string(), code: z.string(), why: z.string() })),
});

export const inviteShape = newPrivateLinkShape.extend({
  placementIds: z.array(z.string().min(1)).min(1).max(1_000),
});
export type Invite = z.output<typeof inviteShape>;
export const invitedShape = z.array(
  z.object({
    placementId: z.string(),
    kolName: z.string(),
    url: z
      .string()
      .nullable()
      .meta({ description: 'The private link, shown this once; null where it was not invited' }),
    why: z.string().nullable().meta({ description: 'Why it was not invited' }),
  }),
);
export type Invited = z.output<typeof invitedShape>;
