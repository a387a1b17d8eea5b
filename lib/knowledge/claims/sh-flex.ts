/** Choice of delivery slot, change of mode, appointments. */
import type { Claim } from './claim.ts';

export default {
  id: 'sh-flex',
  signals: [
    {
      sub: 'slot',
      phrases: {
        fr: ['choisir votre créneau', 'créneau de livraison', 'créneau horaire', 'livraison sur rendez-vous', 'sur rendez-vous', 'prise de rendez-vous', 'livraison en soirée', 'livraison le samedi', 'choisissez votre date de livraison', 'date de livraison de votre choix', 'créneau de 2h', 'jour de votre choix', 'livraison le soir'],
        en: ['delivery slot', 'choose your delivery date', 'nominated day', 'named day delivery', 'time slot', 'choose a delivery day', 'saturday delivery', 'evening delivery', 'by appointment', 'schedule your delivery', 'scheduled delivery', 'weekend delivery', 'select a delivery date', 'delivery window', 'choose your slot', 'one-hour slot', 'sunday delivery', 'pick a date'],
        de: ['wunschtermin', 'wunschtag', 'wunschzeit', 'zeitfenster', 'lieferzeitfenster', 'liefertermin nach wahl', 'terminlieferung', 'terminabsprache', 'nach terminvereinbarung', 'samstagszustellung', 'abendzustellung', 'avisiert', 'terminvereinbarung', 'telefonische avisierung', 'liefertermin wählen', 'termin für die anlieferung', 'samstagslieferung', 'wunschliefertermin'],
        nl: ['kies je bezorgmoment', 'bezorgmoment', 'tijdvak', 'avondlevering', 'avondbezorging', 'zaterdaglevering', 'zondaglevering', 'op afspraak', 'gewenste bezorgdatum', 'kies zelf je bezorgdag', 'zaterdag bezorgd', 'zelf een leverdatum', 'zondag bezorgd', 'gewenste leverdag'],
        it: ['fascia oraria', 'consegna su appuntamento', 'scegli il giorno', 'appuntamento telefonico', 'data di consegna', 'consegna serale', 'consegna il sabato', 'previo appuntamento', 'giorno di consegna', 'su appuntamento'],
        es: ['franja horaria', 'elige la fecha de entrega', 'entrega con cita previa', 'entrega programada', 'día de entrega', 'concertar la entrega', 'entrega en sábado', 'elige tu franja', 'cita previa', 'concertar una cita', 'entrega los sábados'],
        pl: ['wybierz termin dostawy', 'przedział czasowy', 'dostawa w sobotę', 'dostawa w weekend', 'po umówieniu', 'termin dostawy do wyboru', 'dostawa wieczorem', 'wybrany dzień', 'ustalenie terminu dostawy', 'umówić termin', 'godziny dostawy'],
        pt: ['escolha a data de entrega', 'janela horária', 'entrega agendada', 'entrega com marcação', 'agendar a entrega', 'entrega ao sábado', 'agendamento', 'entrega com hora marcada', 'período de entrega'],
      },
      // An appointment to see the workshop or the showroom is none for a delivery.
      not: ['visite', 'visites', 'showroom', 'visit', 'besuch', 'besichtigung', 'bezoek', 'visita', 'visitas', 'zwiedzanie'],
    },
    {
      sub: 'reroute',
      phrases: {
        fr: ['reprogrammer la livraison', 'reprogrammer votre livraison', 'modifier la livraison', "modifier l'adresse de livraison", 'changer de point relais', 'livraison chez un voisin', 'seconde présentation', 'reporter votre livraison', 'choisir un voisin', 'modifier le lieu', 'deuxième présentation'],
        en: ['change your delivery', 'reschedule your delivery', 'reschedule delivery', 'redirect your parcel', 'divert your parcel', 'safe place', 'leave with a neighbour', 'leave with neighbour', 'change the delivery', 'in-flight options', 'redelivery', 'leave safe', 'rearrange delivery', 'safeplace'],
        de: ['ablageort', 'wunschnachbar', 'wunschort', 'zustellung umleiten', 'lieferung umleiten', 'zustellung verschieben', 'abstellgenehmigung', 'abstellort', 'wunschpaket', 'nachbar', 'sendung umleiten', 'zweiter zustellversuch', 'garagenvertrag'],
        nl: ['bezorging wijzigen', 'bij de buren', 'ander bezorgadres', 'bezorgmoment wijzigen', 'pakket omleiden', 'wijzig je bezorging', 'buren afgeleverd', 'bezorging aanpassen', 'tweede bezorgpoging'],
        it: ['modificare la consegna', 'riprogrammare la consegna', 'vicino di casa', 'cambiare indirizzo di consegna', 'seconda consegna', 'secondo tentativo di consegna', 'svincolo della giacenza', 'riconsegna'],
        es: ['cambiar la fecha de entrega', 'reprogramar la entrega', 'modificar la entrega', 'entregar a un vecino', 'segundo intento de entrega', 'cambiar la dirección de entrega', 'dejar a un vecino'],
        pl: ['zmiana terminu dostawy', 'przekierowanie paczki', 'przekierować paczkę', 'zostaw u sąsiada', 'ponowne doręczenie', 'zmiana adresu dostawy', 'ponowna próba doręczenia'],
        pt: ['alterar a entrega', 'reagendar a entrega', 'alterar a morada de entrega', 'deixar num vizinho', 'segunda tentativa de entrega', 'reagendamento'],
      },
      not: ['wohnt', 'nachbarschaftshilfe'],
    },
    {
      sub: 'room',
      phrases: {
        fr: ['dans la pièce de votre choix', 'livraison à l’étage', "livraison à l'étage", 'pied de camion', 'au pied de l’immeuble', "reprise de l'ancien", 'livraison et installation', 'mise en service', "au pied de l'immeuble", 'dans la pièce de leur choix'],
        en: ['room of choice', 'room of your choice', 'white glove', 'kerbside delivery', 'curbside delivery', 'two-man delivery', '2 man delivery', 'removal of old', 'installation service', 'delivery and installation', 'threshold delivery', 'inside delivery', 'kerbside only', '2-man delivery'],
        de: ['frei bordsteinkante', 'bordsteinkante', 'frei verwendungsstelle', 'bis zur verwendungsstelle', 'lieferung bis in die wohnung', 'altgeräte-mitnahme', 'altgerätemitnahme', 'zwei-mann-handling', '2-mann-handling', '2-mann-service', 'bis in die wohnung', 'aufstellservice', 'bis zum aufstellort', 'lieferung frei haus'],
        nl: ['tot in de kamer', 'op de gewenste plek', 'tot aan de stoeprand', 'begane grond', 'op de verdieping', 'oude apparaat', 'installatieservice', 'tot achter de eerste deur', 'in de kamer naar keuze'],
        it: ['consegna al piano', 'consegna a bordo strada', 'bordo strada', 'piano strada', 'ritiro dell’usato', "ritiro dell'usato", 'consegna al piano stradale', 'montaggio incluso', 'a filo strada'],
        es: ['entrega a pie de calle', 'pie de calle', 'subida a domicilio', 'retirada del antiguo', 'retirada de tu antiguo', 'puesta en marcha', 'entrega en la habitación', 'a pie de camión', 'instalación incluida'],
        pl: ['wniesienie', 'z wniesieniem', 'usługa wniesienia', 'odbiór starego sprzętu', 'pod krawężnik', 'dostawa z wniesieniem', 'montaż w domu', 'do wskazanego pomieszczenia'],
        pt: ['entrega ao domicílio com instalação', 'entrega à porta', 'recolha do antigo', 'recolha do equipamento usado', 'rés do chão', 'entrega no piso', 'entrega ao rés do chão'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
