/*
 * See the NOTICE file distributed with this work for additional
 * information regarding copyright ownership.
 *
 * This is free software; you can redistribute it and/or modify it
 * under the terms of the GNU Lesser General Public License as
 * published by the Free Software Foundation; either version 2.1 of
 * the License, or (at your option) any later version.
 *
 * This software is distributed in the hope that it will be useful,
 * but WITHOUT ANY WARRANTY; without even the implied warranty of
 * MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * Lesser General Public License for more details.
 *
 * You should have received a copy of the GNU Lesser General Public
 * License along with this software; if not, write to the Free
 * Software Foundation, Inc., 51 Franklin St, Fifth Floor, Boston, MA
 * 02110-1301 USA, or see the FSF site: http://www.fsf.org.
 */
package org.xwiki.contrib.opengov;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;

/**
 * A municipality's request to join, its states, and what it becomes when an editor confirms it. A request that is no
 * longer open is kept for a while, so that its sender can read what became of it, and then deleted. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class JoinRequest
{
    private static final String CLASS_NAME = JoinRequestTable.TYPE.getClassName();

    private static final String OPEN = "open";

    private static final String CONFIRMED = "confirmed";

    private static final String DECLINED = "declined";

    private static final String WITHDRAWN = "withdrawn";

    private static final String STATE = "state";

    private static final String SENDER = "sender";

    private static final String MUNICIPALITY = "municipality";

    private static final String ROLE = "memberRole";

    private static final String FUNCTION = "contactFunction";

    private static final String MAIL = "contactMail";

    private static final String NAME = "contactName";

    private static final String PERSON = "contactPerson";

    private static final String CONSENT = "contactConsent";

    private static final String THEMES = "themes";

    private static final int MAX_OPEN = 5;

    private static final int DAYS_KEPT = 30;

    private static final int TITLE_LENGTH = 80;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\D[.!?])\\s|\\R");

    private final Map<String, Object> values = new LinkedHashMap<>();

    private JoinRequest(Map<?, ?> stored)
    {
        stored.forEach((name, value) -> this.values.put(String.valueOf(name), value));
    }

    /**
     * @param objects for the full name of each class the list of the objects of a request, each a map of
     *     {@code number} and {@code values}, these by the name of the property
     * @return the request
     */
    public static JoinRequest of(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        List<? extends Map<String, ?>> found = objects == null ? null : objects.get(CLASS_NAME);
        return new JoinRequest(Objects.requireNonNullElse(found, List.<Map<String, ?>>of()).stream()
            .map(object -> object.get("values")).filter(Map.class::isInstance).<Map<?, ?>>map(Map.class::cast)
            .findFirst().orElse(Map.of()));
    }

    /**
     * @param sender the full name of the user who sends a request
     * @param today today
     * @return what is stored besides the answers when the request is sent
     */
    public static Map<String, Object> sentBy(String sender, LocalDate today)
    {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put(STATE, OPEN);
        sent.put(SENDER, sender);
        sent.put("sent", PartialDate.ofDay(today).toDate());
        return sent;
    }

    /**
     * @return how many open requests one user may have
     */
    public static int getMaxOpen()
    {
        return MAX_OPEN;
    }

    /**
     * @return how many days a request is kept after it was decided
     */
    public static int getDaysKept()
    {
        return DAYS_KEPT;
    }

    /**
     * @return the code of the state, or an empty string
     */
    public String getState()
    {
        return text(STATE);
    }

    /**
     * @return the official key of the municipality, or an empty string
     */
    public String getAgs()
    {
        return text(MUNICIPALITY);
    }

    /**
     * @return the full name of the user who sent it, or an empty string
     */
    public String getSender()
    {
        return text(SENDER);
    }

    /**
     * @param user the full name of a user
     * @return {@code true} if this user sent it
     */
    public boolean isFrom(String user)
    {
        return !getSender().isEmpty() && getSender().equals(user);
    }

    /**
     * @return {@code true} if nobody has decided about it
     */
    public boolean isOpen()
    {
        return OPEN.equals(getState());
    }

    /**
     * @param next the code of a state
     * @param user the full name of a user
     * @param editor whether the user is an editor
     * @return {@code true} if this user may bring the request into this state: editors confirm or decline what is open,
     *     its sender withdraws it
     */
    public boolean mayBecome(String next, String user, boolean editor)
    {
        boolean may = WITHDRAWN.equals(next) ? isFrom(user) : editor && List.of(CONFIRMED, DECLINED).contains(next);
        return isOpen() && may;
    }

    /**
     * @param next the code of the new state
     * @param user the full name of the user who decided
     * @param reason why, or an empty string
     * @param today today
     * @return what is to be stored
     */
    public Map<String, Object> decided(String next, String user, String reason, LocalDate today)
    {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put(STATE, next);
        decision.put("decidedBy", user);
        decision.put("decided", PartialDate.ofDay(today).toDate());
        decision.put("reason", reason.strip());
        decision.put("expires", PartialDate.ofDay(today.plusDays(DAYS_KEPT)).toDate());
        return decision;
    }

    /**
     * @param memberSince the day since which the municipality is a member already, or {@code null}
     * @param today today
     * @return what is to be stored on the page of the municipality
     */
    public Map<String, Object> getMunicipalityValues(Object memberSince, LocalDate today)
    {
        Map<String, Object> membership = new LinkedHashMap<>();
        membership.put("memberSince", Objects.requireNonNullElse(memberSince, PartialDate.ofDay(today).toDate()));
        membership.put(ROLE, text(ROLE));
        membership.put(FUNCTION, text(FUNCTION));
        return membership;
    }

    /**
     * @return the contact details that are not for everybody: a person, and the account of the sender, only with
     *     consent
     */
    public Map<String, Object> getContactValues()
    {
        boolean consent = Integer.valueOf(1).equals(this.values.get(CONSENT));
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put(MAIL, text(MAIL));
        contact.put(NAME, consent ? text(NAME) : "");
        contact.put(PERSON, consent ? getSender() : "");
        contact.put(CONSENT, consent ? 1 : 0);
        return contact;
    }

    /**
     * @return the values of the offer and of the need that it names, with {@code kind} and {@code title}
     */
    public List<Map<String, Object>> getOffers()
    {
        return Stream.of("offer", "need").filter(kind -> !text(kind).isEmpty()).map(this::offer).toList();
    }

    private Map<String, Object> offer(String kind)
    {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("kind", kind);
        offer.put("title", titleOf(text(kind)));
        offer.put("summary", text(kind));
        offer.put(THEMES, this.values.get(THEMES));
        offer.put(MUNICIPALITY, getAgs());
        offer.put(STATE, OPEN);
        offer.put(FUNCTION, text(FUNCTION));
        offer.put("language", "de");
        return offer;
    }

    /** The first sentence says what it is about. */
    private static String titleOf(String text)
    {
        String sentence = StringUtils.stripEnd(END_OF_SENTENCE.split(text, 2)[0].strip(), ".");
        if (sentence.length() <= TITLE_LENGTH) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', TITLE_LENGTH);
        return StringUtils.stripEnd(end > 0 ? sentence.substring(0, end) : StringUtils.left(sentence, TITLE_LENGTH),
            " ,;:-") + '…';
    }

    private String text(String name)
    {
        return Objects.toString(this.values.get(name), "").strip();
    }
}
