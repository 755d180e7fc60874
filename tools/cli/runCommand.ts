/** Runs a command's main function; an error becomes one readable message and exit code 1. */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      console.error(process.env.PLUMBLINE_DEBUG && error instanceof Error ? error.stack : message);
      process.exitCode = 1;
    }
  );
}
