import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useState, type ReactElement } from 'react';
import type { PaneTexts } from '../../i18n/paneTopics';
import type { Report } from '../../model/report';
import type { Status } from '../../model/verdict';
import { attentionOf } from '../details/attentionItems';
import { useIndicatorFilter } from '../details/useIndicatorFilter';
import { useTexts } from '../shell/context';
import { Fetched } from '../shell/Fetched';
import { part } from '../shell/part';
import { tabId, Tabs, type TabItem } from '../shell/Tabs';
import { WithTexts } from '../shell/WithTexts';
import { DistributionBar } from './DistributionBar';
import { ReportButton } from './ReportButton';
import { distinctIndicators } from '../../model/distinct';
import { statusCounts } from './statusCounts';
import { StatusLegend } from './StatusLegend';

const IndicatorList = part(async () => (await import('../details/IndicatorList')).IndicatorList);
const AttentionList = part(async () => (await import('../details/AttentionList')).AttentionList);
const ColumnRoles = part(async () => (await import('../details/ColumnRoles')).ColumnRoles);
const Settings = part(async () => (await import('../details/Settings')).Settings);

type View = 'indicators' | 'attention' | 'columns' | 'settings';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  asOf: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What came of it: the sentence, the distribution, and what lies behind them. */
export function Result({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { result, tabs } = useTexts();
  const panel = useId('panel');
  const [view, setView] = useState<View>('indicators');
  const indicators = distinctIndicators(report);
  const filter = useIndicatorFilter(indicators);
  const chooseStatus = (status: Status | null): void => {
    filter.choose({ status });
    setView('indicators');
  };
  return (
    <section className={styles.result} aria-label={result.title}>
      <div>
        <p className={styles.asOf}>{result.asOf(report.asOf)}</p>
        <h1 className={styles.summary}>{report.summary}</h1>
      </div>
      <DistributionBar counts={statusCounts(indicators)} />
      <StatusLegend counts={statusCounts(indicators)} chosen={filter.chosen.status} onChoose={chooseStatus} />
      <ReportButton />
      <Tabs label={tabs.label} panel={panel} chosen={view} onChoose={setView} tabs={viewTabs(report, tabs)} />
      <div className={styles.view} role="tabpanel" tabIndex={-1} id={panel} aria-labelledby={tabId(panel, view)}>
        <Fetched key={view} waiting={<p className={styles.asOf}>{tabs.loading}</p>}>
          <WithTexts>
            {view === 'indicators' ? <IndicatorList filter={filter} report={report} /> : null}
            {view === 'attention' ? <AttentionList report={report} /> : null}
            {view === 'columns' ? <ColumnRoles /> : null}
            {view === 'settings' ? <Settings report={report} /> : null}
          </WithTexts>
        </Fetched>
      </div>
    </section>
  );
}

function viewTabs(report: Report, tabs: PaneTexts['tabs']): readonly TabItem<View>[] {
  const attention = attentionOf(report).length;
  return [
    { value: 'indicators', label: tabs.indicators },
    { value: 'attention', label: attention === 0 ? tabs.attention : `${tabs.attention} (${String(attention)})` },
    { value: 'columns', label: tabs.columns },
    { value: 'settings', label: tabs.settings, icon: <SettingsRegular /> },
  ];
}
