// Starts the browser app: language, theme, data, routes.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import itIT from 'antd/locale/it_IT';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app.tsx';
import { startText, useText } from './text.ts';
import { ThemeContext, themeOf, useChosenTheme } from './theme.ts';
import './ui/base.css';

const locales = { it: itIT, en: enUS, zh: zhCN };
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: 1, refetchOnWindowFocus: false } },
});

function Root() {
  const { language } = useText();
  const chosen = useChosenTheme();
  return (
    <ThemeContext value={chosen}>
      <ConfigProvider locale={locales[language]} theme={themeOf(chosen.isDark)} button={{ autoInsertSpace: false }}>
        <AntApp>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntApp>
      </ConfigProvider>
    </ThemeContext>
  );
}

startText();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
