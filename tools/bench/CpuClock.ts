/** Measures processor time of this process, which other work on the machine doesn't lengthen. Milliseconds. */
export class CpuClock {
  private readonly start = process.cpuUsage();

  get elapsed(): number {
    const { user, system } = process.cpuUsage(this.start);
    return (user + system) / 1000;
  }
}
