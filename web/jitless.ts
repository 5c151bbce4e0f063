// Before any shape is made: the KOL's page forbids programs that are made from text, and zod would try to make one.
import { z } from 'zod';

z.config({ jitless: true });
