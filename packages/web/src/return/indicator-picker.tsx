/**
 * Finds an indicator by its words, with or without diacritics.
 * @module
 */
import type { CodeShape } from '@lienthong/schemas/fields';
import { useId, useMemo, useState } from 'preact/hooks';
import { CodeBox } from '../form/code-box.tsx';
import { useWords } from '../shell/lang.ts';
import type { IndicatorWords } from '../worker/returns.ts';
import { returnWords } from './words.ts';

interface Props {
  readonly indicators: readonly IndicatorWords[];
  readonly onPick: (id: string) => void;
}

export function IndicatorPicker({ indicators, onPick }: Props) {
  const words = useWords(returnWords);
  const id = useId();
  const [tried, setTried] = useState(0);
  const shape = useMemo<CodeShape>(() => {
    const codes = indicators.map((one) => ({
      code: one.id,
      title: one.title,
      description: one.definition,
      deprecated: false,
    }));
    return { type: 'code', list: 'indicator', title: returnWords.indicator, open: false, codes };
  }, [indicators]);
  return (
    <div class="field">
      <label for={id}>{words.addIndicator}</label>
      <CodeBox
        key={tried}
        id={id}
        shape={shape}
        value={undefined}
        onValue={(code) => {
          if (indicators.some((one) => one.id === code)) onPick(code ?? '');
          setTried(tried + 1);
        }}
      />
    </div>
  );
}
