// What one can ask the desk about: a closed list, so that questions find whoever knows.

export const deskTopics = [
  'import',
  'archive',
  'audit',
  'brand',
  'match',
  'plan',
  'compliance',
  'campaign',
  'tracking',
  'settlement',
  'registration',
  'logistics',
  'law',
  'tax',
  'content',
] as const;
export type DeskTopic = (typeof deskTopics)[number];
