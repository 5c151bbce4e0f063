// What signing in and the management of people refuse.
import { refuser } from '../base/refusal.ts';

export const accountErrors = {
  wrong_sign_in: {
    status: 401,
    title: { it: 'E-mail o password errate', en: 'Wrong e-mail or password', zh: '邮箱或密码错误' },
    mend: {
      it: 'Riprova; la password distingue maiuscole e minuscole',
      en: 'Try again; the password is case-sensitive',
      zh: '请重试，密码区分大小写',
    },
  },
  email_taken: {
    status: 409,
    title: {
      it: 'Esiste già una persona con questa e-mail',
      en: 'A person with this e-mail exists already',
      zh: '该邮箱已被使用',
    },
    mend: { it: 'Usa un’altra e-mail', en: 'Use another e-mail', zh: '请换一个邮箱' },
  },
  last_owner: {
    status: 409,
    title: { it: 'È l’ultimo titolare', en: 'This is the last owner', zh: '这是最后一位所有者' },
    mend: { it: 'Nomina prima un altro titolare', en: 'Name another owner first', zh: '请先指定另一位所有者' },
  },
} as const;

export const refuse = refuser(accountErrors);
