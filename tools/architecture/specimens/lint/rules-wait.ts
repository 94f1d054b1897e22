export const decide = async () => true;
