import type { Block, Example, Lesson, Piece } from '../practice/lesson';
import { t, type MessageKey } from '../ui/i18n';
import { BackLink } from './practice-back';
import { lessonLink } from './practice-places';

const EXAMPLE_KEYS: Readonly<Record<Example['of'], MessageKey>> = {
  customer: 'sampleFrom',
  before: 'exampleBefore',
  after: 'exampleAfter',
};

/** A page of docs/lessons. */
export function PracticeLesson({ lesson }: { lesson: Lesson }) {
  return (
    <>
      <BackLink />
      <h3 tabIndex={-1}>{lesson.title}</h3>
      {lesson.blocks.map((block, index) => (
        <LessonBlock key={index} block={block} />
      ))}
    </>
  );
}

function LessonBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    const [only, ...more] = block.pieces;
    // A line that is bold as a whole is a heading.
    if (only?.style === 'strong' && more.length === 0) return <h4>{only.text}</h4>;
    return (
      <p>
        <Pieces pieces={block.pieces} />
      </p>
    );
  }
  if (block.kind === 'example') {
    return (
      <dl class="example">
        {block.texts.map(({ of, text }) => (
          <div key={of}>
            <dt>{t(EXAMPLE_KEYS[of])}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const items = block.items.map((pieces, index) => (
    <li key={index}>
      <Pieces pieces={pieces} />
    </li>
  ));
  return block.ordered ? <ol class="points">{items}</ol> : <ul class="points">{items}</ul>;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, style, lesson }) => {
        if (lesson !== undefined) return <a href={lessonLink(lesson)}>{text}</a>;
        return style === 'strong' ? <strong>{text}</strong> : style === 'em' ? <em>{text}</em> : text;
      })}
    </>
  );
}
