/** How often the page looks whether Microsoft's library has come, in milliseconds. */
const LOOK_EVERY = 50;

/**
 * Waits until Microsoft's library is there and in touch with Excel. False when it has not come within `patience`
 * milliseconds, cannot be fetched, or when the page stands in no Excel.
 */
export async function waitForOffice(patience: number): Promise<boolean> {
  const tooLong = new Promise<false>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, patience);
  });
  return Promise.race([tooLong, inExcel()]);
}

async function inExcel(): Promise<boolean> {
  if (!(await libraryCame())) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The library is an `async` script: it may have come already, be on its way, or have failed once the page listens. */
function libraryCame(): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (came: boolean): void => {
      clearInterval(timer);
      window.removeEventListener('error', onError, true);
      resolve(came);
    };
    const timer = setInterval(() => {
      if ('Office' in window) settle(true);
    }, LOOK_EVERY);
    // A script that does not come says so to itself alone; on the way to it the window hears it, before it stands there.
    const onError = ({ target }: Event): void => {
      if (target instanceof HTMLScriptElement && target.id === 'office-js') settle(false);
    };
    window.addEventListener('error', onError, true);
  });
}
