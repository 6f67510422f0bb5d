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
package org.xwiki.contrib.opengov.test.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.Account;
import org.xwiki.contrib.opengov.test.Wiki;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * A standard of a working group, with what its people do to it.
 */
public final class StandardLife
{
    private static final String VIEW = "/bin/view/";

    private static final String SAVE = "/bin/save/";

    private static final String FORM = "#opengov-form";

    private static final String STEP = "OpenGov.Code.StepClass_0_";

    private static final String PROPOSAL = "OpenGov.Code.ProposalClass_0_";

    private static final String VOTE = "OpenGov.Code.VoteClass_0_";

    private static final String BALLOT = "OpenGov.Code.BallotClass_0_";

    private static final String CHAPTER = "OpenGov.Code.ChapterClass_0_";

    private static final String ADOPTED = "adopted";

    private final Wiki wiki;

    private final WorkingGroup group;

    private final String path;

    private final Map<Account, Visitor> visitors = new ConcurrentHashMap<>();

    private String lastBallot = "";

    private StandardLife(Wiki wiki, WorkingGroup group, String path)
    {
        this.wiki = wiki;
        this.group = group;
        this.path = path;
    }

    /**
     * @param wiki the wiki
     * @param title the title of a new standard
     * @return the standard, as a need of a working group of its own
     */
    public static StandardLife begin(Wiki wiki, String title)
    {
        WorkingGroup group = WorkingGroup.found(wiki);
        return new StandardLife(wiki, group, group.propose(title).path());
    }

    /**
     * @param content the text of a chapter
     * @return this standard as a draft with this chapter
     */
    public StandardLife draft(String content)
    {
        done(step(chair(), "workitem"));
        done(step(chair(), "draft"));
        return addChapter("Regeln", content);
    }

    /**
     * @return this standard, adopted as the next version
     */
    public StandardLife adopt()
    {
        consult();
        done(step(chair(), "revision"));
        return vote();
    }

    /**
     * @return this standard after a consultation in which nobody said anything
     */
    public StandardLife consult()
    {
        done(step(chair(), "consultation", "until", weeksFromNow(8)));
        return letTheDeadlinePass();
    }

    /**
     * @return this standard, adopted by all members after the revision
     */
    public StandardLife vote()
    {
        done(step(chair(), "ballot", "until", weeksFromNow(2)));
        for (Account account : List.of(this.group.chair(), this.group.writer(), this.group.member())) {
            done(vote(visitor(account), "yes", ""));
        }
        letTheBallotEnd(this.group.chair(), this.group.writer(), this.group.member());
        done(step(chair(), ADOPTED));
        return this;
    }

    /**
     * @return its identifier
     */
    public String identifier()
    {
        return chair().get(address()).content().select("dd:matches(^OGS-\\d+$)").text();
    }

    /**
     * @return its working group
     */
    public WorkingGroup group()
    {
        return this.group;
    }

    /**
     * @return the path of its page, as in {@code /bin/view/<path>}
     */
    public String path()
    {
        return this.path;
    }

    /**
     * @return the address of its page
     */
    public String address()
    {
        return VIEW + this.path;
    }

    /**
     * @param number the number of a version
     * @return its path, as in {@code /bin/view/<path>}
     */
    public String version(String number)
    {
        return this.path + "Versions/" + number;
    }

    /**
     * @return the path of its last ballot
     */
    public String ballot()
    {
        if (this.lastBallot.isEmpty()) {
            this.lastBallot = chair().get(address()).content().select("#ballots a").attr("abs:href")
                .replaceFirst("^.*?/bin/view/", "").replaceFirst("[?#].*", "");
        }
        return this.lastBallot;
    }

    /**
     * @return who leads its group, signed in
     */
    public Visitor chair()
    {
        return visitor(this.group.chair());
    }

    /**
     * @return the editor of its group, signed in
     */
    public Visitor writer()
    {
        return visitor(this.group.writer());
    }

    /**
     * @return a member of its group, signed in
     */
    public Visitor member()
    {
        return visitor(this.group.member());
    }

    /**
     * @param visitor who looks
     * @return how many steps its record has
     */
    public int steps(Visitor visitor)
    {
        return visitor.get(address()).content().select("#record tbody tr").size();
    }

    /**
     * @return its record, the last step first: from where to where, or what else it was
     */
    public List<String> record()
    {
        return chair().get(address()).content().select("#record tbody td:nth-child(4)").eachText();
    }

    /**
     * Sends the form of a step, whether the page offers it or not.
     *
     * @param visitor who does it
     * @param target the code of the state that is wanted
     * @param values what else is said, by the name of the field
     * @return what the wiki answers
     */
    public Answer step(Visitor visitor, String target, String... values)
    {
        return send(visitor, "step", target, values);
    }

    /**
     * Sends the form of a new edition, a suggestion or the undoing of the last step, whether the page offers it or not.
     *
     * @param visitor who does it
     * @param kind what is done
     * @param target the code of the state that is wanted, may be empty
     * @param values what else is said, by the name of the field
     * @return what the wiki answers
     */
    public Answer send(Visitor visitor, String kind, String target, String... values)
    {
        Parameters parameters = Parameters.of("kind", kind, "to", target, STEP + "to", target, STEP + "reason",
            "Weil es so ist.", "steps", String.valueOf(steps(chair())));
        for (int i = 0; i < values.length; i += 2) {
            String name = List.of("until", "reason", "replacement").contains(values[i]) ? STEP + values[i] : values[i];
            parameters.set(name, values[i + 1]);
        }
        this.lastBallot = "";
        return visitor.post(address() + "?sheet=OpenGov.Code.StandardStep", parameters);
    }

    /**
     * @param answer what the wiki answered to a form
     * @return the answer, which leads on
     */
    public static Answer done(Answer answer)
    {
        if (answer.status() != 200 || !answer.html().select(FORM + " [data-refusal], #opengov-errors").isEmpty()) {
            throw new AssertionError("Not done (%d, %s): %s".formatted(answer.status(), answer.uri(), answer.text()));
        }
        return answer;
    }

    /**
     * @param title the title of a new chapter
     * @param content its text
     * @return this standard
     */
    public StandardLife addChapter(String title, String content)
    {
        Visitor writer = writer();
        done(writer.submit(writer.get(address() + "?sheet=OpenGov.Code.ChapterForm").form(FORM).set("title", title)
            .set(CHAPTER + "nature", "normative")));
        done(write(writer, title, content));
        return this;
    }

    /**
     * @param visitor who writes
     * @param chapter the name of a chapter
     * @param content its new text
     * @return what the wiki answers
     */
    public Answer write(Visitor visitor, String chapter, String content)
    {
        return visitor.post(SAVE + this.path + chapter, Parameters.of("content", content));
    }

    /**
     * @param visitor who proposes
     * @param key the key of the form, which names the page
     * @param target a requirement or a chapter
     * @param kind the kind of the proposal
     * @param text what is proposed
     * @param more names and values of further parameters
     * @return what the wiki answers
     */
    public Answer propose(Visitor visitor, String key, String target, String kind, String text, String... more)
    {
        Parameters parameters = Parameters.of("identifier", key, PROPOSAL + "target", target, PROPOSAL + "kind", kind,
            PROPOSAL + "text", text, PROPOSAL + "reason", "Das ist besser.");
        for (int i = 0; i < more.length; i += 2) {
            parameters.set(more[i], more[i + 1]);
        }
        return visitor.post(address() + "?sheet=OpenGov.Code.ProposalForm", parameters);
    }

    /**
     * @param key the key of a proposal
     * @return the address of its page
     */
    public String proposal(String key)
    {
        return VIEW + this.path + "Proposals/" + key + '/';
    }

    /**
     * Sends the form of an answer, whether the page offers it or not.
     *
     * @param visitor who answers
     * @param key the key of a proposal
     * @param state the code of the state that is wanted
     * @param reason why
     * @return what the wiki answers
     */
    public Answer answer(Visitor visitor, String key, String state, String reason)
    {
        String version = chair().get(proposal(key)).html().select(FORM + " [name=version]").attr("value");
        return visitor.post(proposal(key), Parameters.of("version", version, PROPOSAL + "state", state,
            PROPOSAL + "dispositionReason", reason));
    }

    /**
     * @param key the key of a proposal
     * @return the code of its state
     */
    public String proposalState(String key)
    {
        return chair().get(proposal(key)).content().select("[data-state]").attr("data-state");
    }

    /**
     * @param visitor who reads
     * @param offset how many proposals come before
     * @return a page of the report of all proposals with their answers
     */
    public Element report(Visitor visitor, int offset)
    {
        return visitor.get(address() + "?sheet=OpenGov.Code.ProposalList&offset=" + offset).content();
    }

    /**
     * Sends the form of a vote, whether the page offers it or not.
     *
     * @param visitor who votes
     * @param position the code of a position
     * @param reason why
     * @return what the wiki answers
     */
    public Answer vote(Visitor visitor, String position, String reason)
    {
        return visitor.post(VIEW + ballot(),
            Parameters.of(VOTE + "position", position, VOTE + "reason", reason));
    }

    /**
     * @return this standard as on the day after the last day of its consultation, which an administrator has put
     *         forward
     */
    public StandardLife letTheDeadlinePass()
    {
        return put(this.path + "WebHome", "OpenGov.Code.StandardClass_0_deadline", daysAgo(1));
    }

    /**
     * @param voters who have voted
     * @return this standard as on the day after the last day of its ballot, which an administrator has put forward with
     *         all votes
     */
    public StandardLife letTheBallotEnd(Account... voters)
    {
        String space = ballot();
        put(space + "WebHome", BALLOT + "opens", daysAgo(2));
        put(space + "WebHome", BALLOT + "closes", daysAgo(1));
        for (Account voter : voters) {
            put(space + "Vote-" + voter.reference(), VOTE + "date", daysAgo(1));
        }
        return this;
    }

    /**
     * @param weeks a number of weeks
     * @return the day so many weeks from now
     */
    public static String weeksFromNow(int weeks)
    {
        return LocalDate.now().plusWeeks(weeks).toString();
    }

    private StandardLife put(String page, String property, String value)
    {
        Answer answer = this.wiki.administrator().post(SAVE + page, Parameters.of(property, value));
        if (answer.status() >= 400) {
            throw new AssertionError("The administrator cannot change %s (%d)".formatted(page, answer.status()));
        }
        return this;
    }

    private static String daysAgo(int days)
    {
        return LocalDate.now().minusDays(days).toString();
    }

    private Visitor visitor(Account account)
    {
        return this.visitors.computeIfAbsent(account, person -> this.wiki.visitor(person).reading("de"));
    }
}
