import { Button } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import type { ReactElement } from 'react';
import { usePaneState, useSession, useTexts } from '../shell/context';

/** The report to the board in Word; where no file can be handed out, what to do instead. */
export function ReportButton(): ReactElement {
  const session = useSession();
  const { stage } = usePaneState();
  const { result } = useTexts();
  return (
    <Button icon={<DocumentRegular />} disabledFocusable={stage !== null} onClick={() => void session.makeReport()}>
      {result.makeReport}
    </Button>
  );
}
