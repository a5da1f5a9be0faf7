import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shell/context';
import { ChoiceField } from './ChoiceField';
import type { IndicatorFilter } from './useIndicatorFilter';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** What the user looks for among the indicators: words, a goal, an area. */
export function IndicatorSearch({ filter }: { readonly filter: IndicatorFilter }): ReactElement {
  const styles = useStyles();
  const { indicators: words } = useTexts();
  const { chosen, choose, goals, areas } = filter;
  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={chosen.search}
        onChange={(_event, { value }) => {
          choose({ search: value });
        }}
      />
      <div className={styles.choices}>
        <ChoiceField
          label={words.goal}
          options={goals}
          value={chosen.goal}
          onChoose={(goal) => {
            choose({ goal });
          }}
        />
        <ChoiceField
          label={words.area}
          options={areas}
          value={chosen.area}
          onChoose={(area) => {
            choose({ area });
          }}
        />
      </div>
    </>
  );
}
