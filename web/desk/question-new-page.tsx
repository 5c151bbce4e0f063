// Asking in writing. What the question is about comes in the address, from the page on which it began.
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type About, aboutShape } from '../../src/desk/contract-question.ts';
import { useText } from '../text.ts';
import { Page } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BackLink } from './back-link.tsx';
import { QuestionForm } from './question-form.tsx';

interface NewSearch {
  readonly kind?: string;
  readonly path?: string;
  readonly title?: string;
  /** The page as it was seen, where it was kept. */
  readonly seen?: string;
}

interface NewQuestionPageProps {
  readonly guideHits?: (text: string) => ReactNode;
}

export function NewQuestionPage({ guideHits }: NewQuestionPageProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as NewSearch;
  // An address is anybody's word: what is no page of the app is left out.
  const read = aboutShape.safeParse({ kind: search.kind, path: search.path, title: search.title });
  const about: About | null = read.success ? read.data : null;
  return (
    <Touch>
      <Page
        title={t('question.ask')}
        answers={
          <>
            <BackLink /> · {t('question.newAnswers')}
          </>
        }
      >
        <QuestionForm
          about={about}
          dropAbout={() => void navigate({ to: '.', search: {} as never, replace: true })}
          seenPageId={about === null ? null : (search.seen ?? null)}
          guideHits={guideHits}
        />
      </Page>
    </Touch>
  );
}
