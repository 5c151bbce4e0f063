// What the start refuses.
import { refuser } from './base/refusal.ts';

export const startErrors = {
  config_invalid: {
    status: 400,
    title: {
      it: 'La configurazione non si può leggere',
      en: 'The configuration cannot be read',
      zh: '无法读取配置',
    },
    mend: {
      it: 'Correggi le variabili d’ambiente indicate (docs/reference/config.md)',
      en: 'Correct the environment variables that are named (docs/reference/config.md)',
      zh: '请修改列出的环境变量（见 docs/reference/config.md）',
    },
  },
} as const;

export const refuse = refuser(startErrors);
