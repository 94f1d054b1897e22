import type { DemoLine } from './demo-line';

/** A photo for staff, in Polish. */
export const polish: readonly DemoLine[] = [
  ['question', 'Czy możemy zrobić Ci zdjęcie, które zobaczą nasi pracownicy?', 'Czy możemy zrobić Ci zdjęcie dla pracowników?'],
  ['about.question', '{name}: czy możemy zrobić zdjęcie, które zobaczą nasi pracownicy?', '{name}: czy możemy zrobić zdjęcie dla pracowników?'],
  ['what', 'Zdjęcie zobaczą osoby, które pracują w urzędzie. Nie trafi ono do internetu.', 'Pracownicy widzą zdjęcie. Nie ma go w internecie.'],
  ['detail', 'Chodzi o: {detail}.', 'Chodzi o: {detail}.'],
  ['whoSees.staff', 'Mogą je zobaczyć osoby, które pracują w urzędzie.', 'Widzą je osoby z urzędu.'],
  ['cannotRecall', 'Część kopii jest na papierze, więc nie odzyskamy każdej z nich.', 'Niektóre są na papierze. Nie odzyskamy wszystkich.'],
  ['howLong', 'Zgoda obowiązuje do {until}. Wcześniej zapytamy ponownie.', '„Tak” trwa do {until}. Potem pytamy znowu.'],
  ['stop', 'Zgodę można cofnąć w każdej chwili, jednym dotknięciem. Nigdy nie zmienia to wypłaty. Odpowiedź przechowuje {council}.', 'Możesz powiedzieć „stop”. Każdego dnia. Pieniądze dostaniesz i tak. Odpowiedź przechowuje {council}.'],
  ['whyWeAsk', 'Po twarzy można kogoś rozpoznać. Dlatego pytamy za każdym razem, gdy chcemy ją pokazać.', 'Zdjęcie pokazuje Twoją twarz. Dlatego pytamy.'],
  ['about.whyWeAsk', 'Po twarzy można kogoś rozpoznać. Dlatego pytamy za każdym razem, gdy chcemy ją pokazać.', 'Zdjęcie pokazuje twarz. Dlatego pytamy.'],
  ['yes', 'Tak, zgadzam się', 'Tak'],
  ['no', 'Nie, dziękuję', 'Nie'],
  ['talk', 'Najpierw chcę porozmawiać', 'Najpierw porozmawiajcie ze mną'],
  ['newerInEnglish', 'Słowa tego pytania są nowe. Tłumaczymy je na polski. Na razie pokazujemy je po angielsku.', 'Te słowa są nowe. Tłumaczymy je na polski. Teraz są po angielsku.'],
];
