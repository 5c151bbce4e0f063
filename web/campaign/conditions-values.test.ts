import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionsShape } from '../../src/campaign/contract-conditions.ts';
import { conditionsDraw } from '../../test/support/deed-draws.ts';
import { conditionsOf, valuesOfConditions } from './conditions-values.ts';

test('conditions come out of the form as they went in; no competitor by name means those of the brand', () => {
  fc.assert(
    fc.property(conditionsDraw, (drawn) => {
      const { competitors } = drawn.exclusivity;
      const told = { ...drawn.exclusivity, competitors: competitors?.length ? competitors : null };
      expect(conditionsOf(valuesOfConditions(drawn))).toEqual({ ...drawn, exclusivity: told });
    }),
  );
});

test('a form that is left empty is what a new agreement begins with', () => {
  expect(conditionsOf({})).toEqual(conditionsShape.parse({}));
});
