/** Where people meet. The hubs are real; what happens in them here is not. */
export const places = ['Harbour House, room 2', 'Revoe Family Hub', 'Talbot Family Hub', 'Brunswick Family Hub', 'Grange Park Family Hub', 'Bickerstaffe House, room 4'] as const;
