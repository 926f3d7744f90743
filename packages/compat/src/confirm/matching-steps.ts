/**
 * How many steps a backtracking matcher may take for a pattern and a text, by the pattern's form alone.
 * @module
 */

/**
 * A match may begin anywhere, each repetition may end anywhere, and each alternative may be the one: their product. A repetition of what
 * itself varies may cut the text in every way there is, unless each part begins with a separator: `(?:-[a-z]+)*`.
 */
export function matchingSteps(pattern: string, text: string): number {
  const { length } = text;
  const { ways, nested, anchored } = choices(pattern, length);
  return (anchored ? 1 : length + 1) * ways * (nested ? 2 ** length : 1);
}

interface Choices {
  /** In how many ways it can match from one place. */
  readonly ways: number;
  readonly nested: boolean;
  /** Whether it matches at the beginning alone. */
  readonly anchored: boolean;
}

/** A group that is being read; the pattern is one. */
interface Group {
  /** Ways of the alternatives that are complete, and of the one that is being read. */
  before: number;
  ways: number;
  /** What it is made of, and how often a quantifier made it vary. */
  readonly tokens: string[];
  variations: number;
}

/** The beginning of a group, an escape, a class, a quantifier, or any other character. */
const token =
  /\(\?(?:[:=!]|<[=!]|<[^>]*>)|\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|[*+?]|\{\d+(?:,\d*)?\}|./gsu;

function choices(pattern: string, length: number): Choices {
  let nested = false;
  let group = newGroup();
  const around: Group[] = [];
  /** The element before, which a quantifier may follow: whether it varies. */
  let varies = false;
  for (const [text] of pattern.matchAll(token)) {
    if (text.startsWith('(')) {
      around.push(group);
      group = newGroup();
    } else if (text === ')') {
      const inner = group;
      group = around.pop() ?? newGroup();
      group.ways *= inner.before + inner.ways;
      varies = inner.before + inner.ways > 1 && !isSeparated(inner);
    } else if (text === '|') {
      group.before += group.ways;
      group.ways = 1;
    } else if (isQuantifier(text)) {
      const [least, most] = bounds(text);
      if (most > 1 && varies) nested = true;
      group.ways *= Math.min(most - least, length) + 1;
      if (most > least) group.variations++;
    } else varies = false;
    if (!text.startsWith('(')) group.tokens.push(text);
  }
  const ways = [...around, group].reduce((all, one) => all * (one.before + one.ways), 1);
  return { ways, nested, anchored: pattern.startsWith('^') && group.before === 0 };
}

function newGroup(): Group {
  return { before: 0, ways: 1, tokens: [], variations: 0 };
}

/** Whether what is repeated begins with a character that the rest of it does not have, and varies in one place. */
function isSeparated({ tokens, variations }: Group): boolean {
  const [separator = '', ...rest] = tokens;
  if (variations > 1 || !/^(?:\\?[-_.:,;/ @#])$/.test(separator)) return false;
  const character = separator.slice(-1);
  return rest.every((text) => isQuantifier(text) || (/^[[\\\w]/.test(text) && !matches(text, character)));
}

function matches(source: string, character: string): boolean {
  try {
    return new RegExp(`^${source}$`, 'u').test(character);
  } catch {
    return true;
  }
}

function isQuantifier(text: string): boolean {
  return /^(?:[*+?]|\{\d)/.test(text);
}

function bounds(quantifier: string): readonly [least: number, most: number] {
  if (quantifier === '*') return [0, Number.POSITIVE_INFINITY];
  if (quantifier === '+') return [1, Number.POSITIVE_INFINITY];
  if (quantifier === '?') return [0, 1];
  const [least = '0', most = least] = quantifier.slice(1, -1).split(',');
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}
