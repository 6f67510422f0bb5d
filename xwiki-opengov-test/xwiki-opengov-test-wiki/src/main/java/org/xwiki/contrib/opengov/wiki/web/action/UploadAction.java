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

import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

/**
 * Attaches files to a page. The name of a file is what its sender calls it, without folders.
 *
 * @version $Id$
 */
@Component
@Named("upload")
@Singleton
public class UploadAction implements Action
{
    private static final String FILE_FIELD = "filepath";

    @Inject
    private WikiStore store;

    @Inject
    private Skin skin;

    @Override
    public Right getRight()
    {
        return Right.EDIT;
    }

    @Override
    public boolean isChanging(ActionRequest request)
    {
        return true;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        List<Part> files = getFiles(request.getServletRequest());
        List<String> names = files.stream().map(UploadAction::getName).toList();
        if (files.isEmpty() || !names.stream().allMatch(UploadAction::isValid)) {
            request.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
            this.skin.render(request, "viewer.vm",
                Map.of("tab", "attachments", "message", "core.action.upload.failure"));
            return;
        }
        XWikiDocument document = request.getDocument();
        for (Part file : files) {
            XWikiAttachment attachment = new XWikiAttachment(getName(file), XWikiAttachment.typeOf(getName(file)));
            attachment.setContent(new UploadedContent(file));
            document.setAttachment(attachment);
        }
        this.store.saveDocument(document, "Uploaded " + String.join(", ", names), false, request.getUser());
        request.redirect("xredirect", request.getAddress("view", "viewer=attachments"));
    }

    private static List<Part> getFiles(HttpServletRequest request) throws IOException, ServletException
    {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        return request.getParts().stream()
            .filter(part -> part.getName().startsWith(FILE_FIELD) && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank())
            .toList();
    }

    private static String getName(Part file)
    {
        String name = file.getSubmittedFileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace('+', ' ').trim();
    }

    private static boolean isValid(String name)
    {
        return !name.isEmpty() && name.length() <= 255 && name.chars().noneMatch(Character::isISOControl)
            && !name.startsWith(".");
    }
}
