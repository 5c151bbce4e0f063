import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Generous, because a busy machine is no defect: a test fails by what it asserts, not by its pace.
  test: { include: ['{src,test,web}/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
});
