/** Grafana's units of amounts that can't be negative: shares, data, data rates, throughput, durations, frequency. */
export const signlessUnits: ReadonlySet<string> = new Set(
  [
    'percent percentunit humidity ppm hertz kelvin bool bool_yes_no bool_on_off',
    'bits bytes decbits decbytes kbytes deckbytes mbytes decmbytes gbytes decgbytes tbytes dectbytes pbytes decpbytes',
    'pps binBps Bps binbps bps KiBs Kibits KBs Kbits MiBs Mibits MBs Mbits GiBs Gibits GBs Gbits TiBs Tibits TBs Tbits',
    'cps ops reqps rps wps iops eps mps recps rowsps cpm opm reqpm rpm wpm epm mpm recpm rowspm',
    'ns µs ms s m h d dtdurationms dtdurations dthms dtdhms timeticks clockms clocks',
  ].flatMap((group) => group.split(' '))
);
