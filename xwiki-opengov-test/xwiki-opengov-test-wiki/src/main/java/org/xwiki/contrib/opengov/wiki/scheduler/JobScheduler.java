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
package org.xwiki.contrib.opengov.wiki.scheduler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.manager.ComponentLifecycleException;
import org.xwiki.component.phase.Disposable;
import org.xwiki.component.phase.Initializable;
import org.xwiki.component.phase.InitializationException;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Schedules what pages hold in an object of {@code XWiki.SchedulerJobClass}.
 *
 * @version $Id$
 */
@Component(roles = JobScheduler.class)
@Singleton
public class JobScheduler implements Initializable, Disposable
{
    /** The state of a job that runs when its time has come. */
    public static final String NORMAL = "Normal";

    /** The state of a job that does not run. */
    public static final String NONE = "None";

    static final DocumentReference CLASS = References.resolveDocument("XWiki.SchedulerJobClass");

    private static final String STATUS = "status";

    private static final String QUERY =
        "select distinct obj.name from BaseObject obj where obj.className = 'XWiki.SchedulerJobClass'";

    @Inject
    private WikiStore store;

    @Inject
    private JobRunner runner;

    private Scheduler quartz;

    private String url;

    @Override
    public void initialize() throws InitializationException
    {
        Properties properties = new Properties();
        properties.put(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "wiki-" + System.identityHashCode(this));
        properties.put("org.quartz.threadPool.threadCount", "1");
        try {
            this.quartz = new StdSchedulerFactory(properties).getScheduler();
            this.quartz.setJobFactory((bundle, scheduler) -> execution -> this.runner.run(
                bundle.getJobDetail().getKey().getName(), this.url));
        } catch (SchedulerException e) {
            throw new InitializationException("Failed to make the scheduler", e);
        }
    }

    /**
     * Starts, with the jobs that were scheduled when the wiki was stopped.
     *
     * @param address the address of the wiki without a slash at the end
     * @throws SchedulerException if a job is not right
     */
    public void start(String address) throws SchedulerException
    {
        this.url = address;
        this.quartz.start();
        List<String> names = this.store.query(QUERY, Map.of(), 0, 0);
        for (String name : names) {
            BaseObject job = getJob(name);
            if (job != null && NORMAL.equals(job.getStringValue(STATUS))) {
                schedule(name, job);
            }
        }
    }

    @Override
    public void dispose() throws ComponentLifecycleException
    {
        try {
            this.quartz.shutdown(true);
        } catch (SchedulerException e) {
            throw new ComponentLifecycleException("Failed to stop the scheduler", e);
        }
    }

    /**
     * @param name the full name of a page with a job
     * @throws SchedulerException if the job is not right
     */
    public void schedule(String name) throws SchedulerException
    {
        schedule(name, getJob(name));
        saveStatus(name, NORMAL);
    }

    /**
     * @param name the full name of a page with a job
     * @throws SchedulerException if the scheduler does not work
     */
    public void unschedule(String name) throws SchedulerException
    {
        this.quartz.deleteJob(new JobKey(name));
        saveStatus(name, NONE);
    }

    /**
     * @param name the full name of a page with a job that is scheduled
     * @throws SchedulerException if it is not scheduled
     */
    public void trigger(String name) throws SchedulerException
    {
        this.quartz.triggerJob(new JobKey(name));
    }

    /**
     * @param name the full name of a page with a job
     * @return its state
     * @throws SchedulerException if the scheduler does not work
     */
    public String getState(String name) throws SchedulerException
    {
        return this.quartz.checkExists(new TriggerKey(name)) ? NORMAL : NONE;
    }

    /**
     * @param name the full name of a page with a job that is scheduled
     * @return when it runs
     * @throws SchedulerException if it is not scheduled
     */
    public Date getNextFireTime(String name) throws SchedulerException
    {
        Trigger trigger = this.quartz.getTrigger(new TriggerKey(name));
        if (trigger == null) {
            throw new SchedulerException("Job does not exist");
        }
        return trigger.getNextFireTime();
    }

    private BaseObject getJob(String name)
    {
        return this.store.peekDocument(References.resolveDocument(name)).getXObject(CLASS);
    }

    private void schedule(String name, BaseObject job) throws SchedulerException
    {
        JobDetail detail = JobBuilder.newJob(Job.class).withIdentity(name).storeDurably().build();
        this.quartz.addJob(detail, true);
        this.quartz.unscheduleJob(new TriggerKey(name));
        this.quartz.scheduleJob(TriggerBuilder.newTrigger().withIdentity(name).forJob(detail)
            .withSchedule(CronScheduleBuilder.cronSchedule(job.getStringValue("cron"))).build());
    }

    private void saveStatus(String name, String status)
    {
        XWikiDocument page = this.store.getDocument(References.resolveDocument(name));
        page.getXObject(CLASS).setStringValue(STATUS, status);
        this.store.saveDocument(page, "", true, page.getAuthorReference());
    }
}
