// Moves placements and writes deliverables as a person of the workspace does.

import type { DeliverableEdit } from '../../src/campaign/contract.ts';
import type { State } from '../../src/campaign/moves.ts';
import { advancePlacement, writeDeliverable } from '../../src/campaign/service-move.ts';
import type { Db } from '../../src/db/connect.ts';

const codesOf = async () => [];

export const movePlacementTo = (db: Db, id: string, to: State, now = new Date()) =>
  advancePlacement(db, id, { to, by: 'Giulia', note: null, codesOf, now });

export const editDeliverableAs = (db: Db, id: string, edit: DeliverableEdit, now = new Date()) =>
  writeDeliverable(db, id, edit, { by: 'Giulia', codesOf, now });
