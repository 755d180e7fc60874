export interface PeerGroup<Member> {
  name: string;
  members: Member[];
}

/** Members whose groups have the same name together, in their order. O(members). */
export function groupPeers<Member>(
  members: readonly Member[],
  getName: (member: Member) => string
): Array<PeerGroup<Member>> {
  const groups = new Map<string, PeerGroup<Member>>();
  for (const member of members) {
    const name = getName(member);
    const group = groups.get(name) ?? { name, members: [] };
    group.members.push(member);
    groups.set(name, group);
  }
  return [...groups.values()];
}
