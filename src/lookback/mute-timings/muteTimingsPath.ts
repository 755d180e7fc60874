/** Where Grafana tells the mute timings of its alerting; viewers may read it. */
export const muteTimingsPath = '/api/v1/provisioning/mute-timings';
