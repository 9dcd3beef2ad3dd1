type LevelMarkProps = {
  /** Nothing, a part, or all of it. */
  level: 0 | 1 | 2;
  /** What that means, said aloud and on pointing. */
  words: string;
};

/** A square that is empty, half full or full: told apart without colour. */
export function LevelMark({ level, words }: LevelMarkProps) {
  return (
    <svg viewBox="0 0 16 16" role="img" aria-label={words} className="level-mark">
      <title>{words}</title>
      <rect x="1" y="1" width="14" height="14" className="fill-sheet stroke-field" />
      {level === 0 ? null : <path d={level === 1 ? 'M1 15V1L15 15Z' : 'M1 1H15V15H1Z'} className="fill-pen" />}
    </svg>
  );
}
