export const hide = (text: string, key: number) => [...text].map((sign) => sign.charCodeAt(0) ^ key);
