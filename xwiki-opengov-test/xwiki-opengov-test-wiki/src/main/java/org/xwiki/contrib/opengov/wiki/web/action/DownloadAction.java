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
package org.xwiki.contrib.opengov.wiki.web.action;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.PageAddresses;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends an attachment. Only the types that XWiki considers harmless may be shown by the browser, all others are saved.
 *
 * @version $Id$
 */
@Component
@Named("download")
@Singleton
public class DownloadAction implements Action
{
    private static final Set<String> SHOWN_TYPES = Set.of("audio/basic", "audio/L24", "audio/mp4", "audio/mpeg",
        "audio/ogg", "audio/vorbis", "audio/vnd.rn-realaudio", "audio/vnd.wave", "audio/webm", "image/gif",
        "image/jpeg", "image/pjpeg", "image/png", "image/tiff", "text/csv", "text/plain", "text/xml", "text/rtf",
        "video/mpeg", "video/ogg", "video/quicktime", "video/webm", "video/x-matroska", "video/x-ms-wmv",
        "video/x-flv");

    @Inject
    private WikiStore store;

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        XWikiAttachment attachment = request.getPath().fileName() == null ? null
            : request.getDocument().getAttachment(request.getPath().fileName());
        HttpServletResponse response = request.getResponse();
        if (attachment == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String type = XWikiAttachment.typeOf(attachment.getFilename());
        response.setContentType(type);
        if (type.startsWith("text/")) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        boolean shown = SHOWN_TYPES.contains(type) && !"1".equals(request.getParameter("force-download"));
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=utf-8''"
            + PageAddresses.encode(attachment.getFilename()));
        response.setDateHeader("Last-Modified", attachment.getDate().getTime());
        response.setContentLengthLong(attachment.getLongSize());
        try (InputStream content =
            this.store.getAttachmentContent(attachment.getReference(), attachment.getVersion()).open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
