/** What was opened, to be closed in the opposite order: what leans on another goes first. */
export function openRooms() {
  const opened = [];
  return {
    /**
     * @template {{ end: () => Promise<unknown> }} Room
     * @param {Room} room
     */
    add(room) {
      opened.push(room);
      return room;
    },
    async closeAll() {
      while (opened.length > 0) await opened.pop().end();
    },
  };
}
