// Runs before the KOL's page: it forbids programs that are made from text, and zod would try to make one.
globalThis.__zod_globalConfig = { jitless: true };
