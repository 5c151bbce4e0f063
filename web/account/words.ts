// Texts of signing in.
export const accountWords = {
  title: { it: 'Accedi a Kolosseo', en: 'Sign in to Kolosseo', zh: '登录 Kolosseo' },
  hint: {
    it: 'Al primo avvio il terminale mostra una volta l’accesso del titolare.',
    en: 'At the first start the terminal shows the owner’s sign-in once.',
    zh: '首次启动时，终端会显示一次所有者的登录信息。',
  },
  email: { it: 'E-mail', en: 'E-mail', zh: '邮箱' },
  password: { it: 'Password', en: 'Password', zh: '密码' },
  enter: { it: 'Accedi', en: 'Sign in', zh: '登录' },
} as const;
