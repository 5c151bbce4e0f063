// A text of the guide drawn from its closed markup, and pieces of hits with what was found marked.
import { Link } from '@tanstack/react-router';
import { type Inline, parseMarkup } from '../../src/desk/guide-markup.ts';
import { useText } from '../text.ts';
import styles from './guide.module.css';
import { type GuideHit, useGuide } from './guide-queries.ts';

/** Opens a page of the guide in place, where leaving would lose what was typed. */
export type OpenInPlace = (id: string) => void;

interface GuideLinkTextProps {
  readonly page: string;
  readonly text: string | null;
  readonly open: OpenInPlace | undefined;
}

function PageLink({ page, text, open }: GuideLinkTextProps) {
  const { say } = useText();
  const found = useGuide().data?.pages.find((one) => one.id === page);
  const shown = text ?? (found ? say(found.title) : page);
  if (found === undefined) return <>{shown}</>;
  if (open)
    return (
      <button type="button" className={styles.inline} onClick={() => open(page)}>
        {shown}
      </button>
    );
  return (
    <Link to="/guide/$id" params={{ id: page } as never}>
      {shown}
    </Link>
  );
}

function Line({ inlines, open }: { readonly inlines: readonly Inline[]; readonly open: OpenInPlace | undefined }) {
  return inlines.map((inline, at) => {
    const key = `${at} ${inline.text}`;
    if (inline.kind === 'link') return <PageLink key={key} page={inline.page} text={inline.text} open={open} />;
    return inline.kind === 'bold' ? <strong key={key}>{inline.text}</strong> : <span key={key}>{inline.text}</span>;
  });
}

export function GuideText({ text, open }: { readonly text: string; readonly open?: OpenInPlace | undefined }) {
  return (
    <div>
      {parseMarkup(text).map((block, at) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
          <p key={at} className={styles.block}>
            <Line inlines={block.inlines} open={open} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
          <ul key={at} className={`${styles.block} ${styles.list}`}>
            {block.items.map((inlines, item) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never move
              <li key={item} className={styles.item}>
                <Line inlines={inlines} open={open} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

/** A snippet with what was found marked. */
export function Snippet({ snippet: { text, marks } }: { readonly snippet: GuideHit['snippet'] }) {
  return (
    <span className={styles.snippet}>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}
