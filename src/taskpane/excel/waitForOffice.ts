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

/** The library is an `async` script, so it may have come already, be on its way, or have failed. */
function libraryCame(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if ('Office' in window) settle(true);
    }, LOOK_EVERY);
    const settle = (came: boolean): void => {
      clearInterval(timer);
      resolve(came);
    };
    document.getElementById('office-js')?.addEventListener('error', () => {
      settle(false);
    });
  });
}
