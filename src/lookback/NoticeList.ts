import type { QueryResultMetaNotice } from '@grafana/data';

/** Notices for the panel's header, each text once: every piece of an answer may bring the same. */
export class NoticeList {
  readonly list: QueryResultMetaNotice[] = [];

  add(notice: QueryResultMetaNotice): void {
    if (!this.list.some(({ text }) => text === notice.text)) {
      this.list.push(notice);
    }
  }
}
