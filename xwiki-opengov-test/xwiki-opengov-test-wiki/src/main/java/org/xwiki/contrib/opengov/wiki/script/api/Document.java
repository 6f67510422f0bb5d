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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.xwiki.contrib.opengov.wiki.model.AttachmentContent;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;
import org.xwiki.contrib.opengov.wiki.rendering.Syntaxes;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.rendering.syntax.Syntax;

/**
 * {@code $doc}: a page. It is copied before the first change, so that nobody else sees a change that isn't saved.
 *
 * @version $Id$
 */
public class Document extends AbstractApi
{
    private static final String VIEW = "view";

    private XWikiDocument initialDocument;

    private XWikiDocument document;

    private XObject currentObject;

    /**
     * @param document the page
     * @param environment what the scripting API is made from
     */
    public Document(XWikiDocument document, ScriptEnvironment environment)
    {
        super(environment);
        this.initialDocument = document;
        this.document = document;
    }

    /**
     * @param other a page
     * @return true if this is about the very same page, apart from changes that aren't saved
     */
    boolean same(XWikiDocument other)
    {
        return this.document == other || this.initialDocument == other;
    }

    /**
     * @return the page as scripts see it, not to be changed
     */
    XWikiDocument getWikiDocument()
    {
        return this.document;
    }

    private XWikiDocument getWritableDocument()
    {
        if (this.document == this.initialDocument) {
            this.document = this.initialDocument.copy();
        }
        return this.document;
    }

    /**
     * @return the reference of the page
     */
    public DocumentReference getDocumentReference()
    {
        return this.document.getDocumentReference();
    }

    /**
     * @return the reference of the page, with the language of a translation
     */
    public DocumentReference getDocumentReferenceWithLocale()
    {
        return this.document.getDocumentReferenceWithLocale();
    }

    /**
     * @return the name of the page, {@code WebHome} for example
     */
    public String getName()
    {
        return this.document.getName();
    }

    /**
     * @return the spaces that the page is in, {@code Space.Nested} for example
     */
    public String getSpace()
    {
        return this.document.getSpace();
    }

    /**
     * @return the name of the wiki
     */
    public String getWiki()
    {
        return WikiReference.MAIN.getName();
    }

    /**
     * @return the name of the page with its spaces
     */
    public String getFullName()
    {
        return this.document.getFullName();
    }

    /**
     * @return the name of the page with its wiki and spaces
     */
    public String getPrefixedFullName()
    {
        return References.serialize(getDocumentReference());
    }

    /**
     * @return the version of the page, {@code 1.1} for example
     */
    public String getVersion()
    {
        return this.document.getVersion();
    }

    /**
     * @return the title as it was typed
     */
    public String getTitle()
    {
        return this.document.getTitle();
    }

    /**
     * @return the title as HTML
     */
    public String getDisplayTitle()
    {
        return this.environment.renderer().renderTitle(this.document, Syntax.HTML_5_0);
    }

    /**
     * @return the title as text
     */
    public String getPlainTitle()
    {
        return this.environment.renderer().renderTitle(this.document, Syntax.PLAIN_1_0);
    }

    /**
     * @return the author of the last change
     */
    public String getAuthor()
    {
        return this.document.getAuthor();
    }

    /**
     * @return the author of the last change, null for a guest
     */
    public DocumentReference getAuthorReference()
    {
        return this.document.getAuthorReference();
    }

    /**
     * @return the author whose rights the scripts of the page have
     */
    public String getContentAuthor()
    {
        return this.document.getContentAuthor();
    }

    /**
     * @return the author whose rights the scripts of the page have, null for a guest
     */
    public DocumentReference getContentAuthorReference()
    {
        return this.document.getContentAuthorReference();
    }

    /**
     * @return who made the page
     */
    public String getCreator()
    {
        return this.document.getCreator();
    }

    /**
     * @return who made the page, null for a guest
     */
    public DocumentReference getCreatorReference()
    {
        return this.document.getCreatorReference();
    }

    /**
     * @return all authors of the page
     */
    public DocumentAuthors getAuthors()
    {
        return new DocumentAuthors(this.document);
    }

    /**
     * @return when the page was changed
     */
    public Date getDate()
    {
        return this.document.getDate();
    }

    /**
     * @return when the content of the page was changed
     */
    public Date getContentUpdateDate()
    {
        return this.document.getContentUpdateDate();
    }

    /**
     * @return when the page was made
     */
    public Date getCreationDate()
    {
        return this.document.getCreationDate();
    }

    /**
     * @return what the last change was about
     */
    public String getComment()
    {
        return this.document.getComment();
    }

    /**
     * @return true if the last change was a small one
     */
    public boolean isMinorEdit()
    {
        return this.document.isMinorEdit();
    }

    /**
     * @return the parent of the page, as it was set
     */
    public String getParent()
    {
        return this.document.getParent();
    }

    /**
     * @return the content of the page
     */
    public String getContent()
    {
        return this.document.getContent();
    }

    /**
     * @return the syntax of the content
     */
    public Syntax getSyntax()
    {
        return Syntaxes.toSyntax(this.document);
    }

    /**
     * @return the identifier of the syntax of the content
     */
    public String getSyntaxId()
    {
        return this.document.getSyntaxId();
    }

    /**
     * @return the language of the translation, the root locale if this is none
     */
    public Locale getLocale()
    {
        return this.document.getLocale();
    }

    /**
     * @return the language that the page is written in
     */
    public Locale getRealLocale()
    {
        return this.document.getRealLocale();
    }

    /**
     * @return the language of the page that translations are made from
     */
    public Locale getDefaultLocale()
    {
        return this.document.getDefaultLocale();
    }

    /**
     * @return true if this is a translation
     */
    public boolean isTranslation()
    {
        return !Locale.ROOT.equals(getLocale());
    }

    /**
     * @return true if the page is not in the wiki yet
     */
    public boolean isNew()
    {
        return this.document.isNew();
    }

    /**
     * @return true if the page is not shown in lists
     */
    public boolean isHidden()
    {
        return this.document.isHidden();
    }

    /**
     * @return true if scripts of the page only have the rights that the page says it needs
     */
    public boolean isEnforceRequiredRights()
    {
        return this.document.isEnforceRequiredRights();
    }

    /**
     * @return the page in the language of the reader if it is translated
     */
    public Document getTranslatedDocument()
    {
        return new Document(this.environment.documents().getTranslatedDocument(this.document), this.environment);
    }

    /**
     * @return the content as HTML, with the sheet of the page
     */
    public String getRenderedContent()
    {
        return this.environment.renderer().render(this.document, Syntax.HTML_5_0);
    }

    /**
     * @param targetSyntax the syntax of the result
     * @return the content, with the sheet of the page
     */
    public String getRenderedContent(Syntax targetSyntax)
    {
        return this.environment.renderer().render(this.document, targetSyntax);
    }

    /**
     * @param text some wiki text
     * @param syntaxId the syntax of the text
     * @return the text as HTML, as if it were written on the page
     */
    public String getRenderedContent(String text, String syntaxId)
    {
        return this.environment.renderer().render(text, syntaxId, this.document, false);
    }

    /**
     * @param text some wiki text
     * @param syntaxId the syntax of the text
     * @return the text as HTML, without scripts and whatever else needs a right
     */
    public String getRenderedContentRestricted(String text, String syntaxId)
    {
        return this.environment.renderer().render(text, syntaxId, this.document, true);
    }

    /**
     * @return the address of the page
     */
    public String getURL()
    {
        return getURL(VIEW);
    }

    /**
     * @param action an action
     * @return the address for the action
     */
    public String getURL(String action)
    {
        return getURL(action, null);
    }

    /**
     * @param action an action
     * @param query a query string
     * @return the address for the action
     */
    public String getURL(String action, String query)
    {
        return getURL(action, query, null);
    }

    /**
     * @param action an action
     * @param query a query string
     * @param anchor a part of the page
     * @return the address for the action
     */
    public String getURL(String action, String query, String anchor)
    {
        return this.environment.urls().getURL(getDocumentReference(), action, query, anchor);
    }

    /**
     * @return the address of the page, with the name of the server
     */
    public String getExternalURL()
    {
        return getExternalURL(VIEW);
    }

    /**
     * @param action an action
     * @return the address for the action, with the name of the server
     */
    public String getExternalURL(String action)
    {
        return getExternalURL(action, null);
    }

    /**
     * @param action an action
     * @param query a query string
     * @return the address for the action, with the name of the server
     */
    public String getExternalURL(String action, String query)
    {
        return this.environment.urls().getExternalURL(getURL(action, query));
    }

    /**
     * @param filename the name of an attached file
     * @return the address of the file
     */
    public String getAttachmentURL(String filename)
    {
        return getAttachmentURL(filename, "download");
    }

    /**
     * @param filename the name of an attached file
     * @param action an action
     * @return the address of the file for the action
     */
    public String getAttachmentURL(String filename, String action)
    {
        return getAttachmentURL(filename, action, null);
    }

    /**
     * @param filename the name of an attached file
     * @param action an action
     * @param query a query string
     * @return the address of the file for the action
     */
    public String getAttachmentURL(String filename, String action, String query)
    {
        return this.environment.urls().getURL(new AttachmentReference(filename, getDocumentReference()), action, query);
    }

    /**
     * @return the attached files
     */
    public List<Attachment> getAttachmentList()
    {
        return this.document.getAttachmentList().stream().map(this::wrap).toList();
    }

    /**
     * @param filename the name of a file
     * @return the attached file, or null
     */
    public Attachment getAttachment(String filename)
    {
        XWikiAttachment attachment = this.document.getAttachment(filename);
        return attachment == null ? null : wrap(attachment);
    }

    /**
     * Attaches a file, or a new version of it, when the page is saved.
     *
     * @param filename the name of the file
     * @param content what the file holds
     * @return the attached file, or null if its content could not be read
     */
    public Attachment addAttachment(String filename, InputStream content)
    {
        XWikiAttachment attachment = new XWikiAttachment(filename, XWikiAttachment.typeOf(filename));
        try {
            attachment.setContent(AttachmentContent.of(content.readAllBytes()));
        } catch (IOException e) {
            return null;
        }
        getWritableDocument().setAttachment(attachment);
        updateAuthor();
        return wrap(attachment);
    }

    /**
     * Takes a file away when the page is saved.
     *
     * @param filename the name of the file
     * @return the file that was attached, or null if there was none
     */
    public Attachment removeAttachment(String filename)
    {
        Attachment attachment = getAttachment(filename);
        if (attachment != null) {
            getWritableDocument().removeAttachment(filename);
        }
        return attachment;
    }

    /**
     * @return the class that the page defines
     */
    public XClass getxWikiClass()
    {
        return new XClass(this.document.getXClass(), this.environment);
    }

    /**
     * @param className the name of a class
     * @return the first object of the class, or null
     */
    public XObject getObject(String className)
    {
        return getObjects(className).stream().findFirst().orElse(null);
    }

    /**
     * @param className the name of a class
     * @param create true if a missing object is made
     * @return the first object of the class, or null
     */
    public XObject getObject(String className, boolean create)
    {
        XObject object = getObject(className);
        return object == null && create ? newObject(className) : object;
    }

    /**
     * @param className the name of a class
     * @param number the number of an object
     * @return the object, or null
     */
    public XObject getObject(String className, int number)
    {
        return wrap(getWritableDocument().getXObject(resolveClass(className), number));
    }

    /**
     * @param className the name of a class
     * @param property the name of a property
     * @param value a value
     * @return the first object of the class whose property has the value, or null
     */
    public XObject getObject(String className, String property, String value)
    {
        return getObjects(className).stream()
            .filter(object -> value.equals(object.getBaseObject().getStringValue(property))).findFirst().orElse(null);
    }

    /**
     * @param className the name of a class
     * @return the objects of the class
     */
    public List<XObject> getObjects(String className)
    {
        return getWritableDocument().getXObjects(resolveClass(className)).stream().filter(Objects::nonNull)
            .map(this::wrap).toList();
    }

    /**
     * @return the comments, oldest first
     */
    public List<XObject> getComments()
    {
        return getObjects("XWiki.XWikiComments");
    }

    /**
     * @param className the name of a class
     * @return a new object of the class
     */
    public XObject newObject(String className)
    {
        BaseObject object = getWritableDocument().newXObject(resolveClass(className));
        updateAuthor();
        return wrap(object);
    }

    /**
     * @param object an object of the page
     * @return true if it was there
     */
    public boolean removeObject(XObject object)
    {
        boolean present = getObject(object.getBaseObject().getClassName(), object.getNumber()) != null;
        if (present) {
            getWritableDocument().removeXObject(object.getBaseObject());
            updateAuthor();
        }
        return present;
    }

    /**
     * From now on properties are those of the given object.
     *
     * @param object an object of the page
     */
    public void use(XObject object)
    {
        this.currentObject = object;
    }

    /**
     * From now on properties are those of the first object of the given class.
     *
     * @param className the name of a class
     */
    public void use(String className)
    {
        use(getObject(className));
    }

    /**
     * @param property the name of a property
     * @return the property, displayed in the current mode
     */
    public String display(String property)
    {
        return display(property, getObjectWith(property));
    }

    /**
     * @param property the name of a property
     * @param mode {@code view}, {@code edit} or {@code hidden}
     * @return the displayed property
     */
    public String display(String property, String mode)
    {
        return display(property, mode, getObjectWith(property));
    }

    /**
     * @param property the name of a property
     * @param object the object that has it
     * @return the property, displayed in the current mode
     */
    public String display(String property, XObject object)
    {
        return display(property, "edit".equals(getContext().getAction()) ? getContext().getAction() : VIEW, object);
    }

    /**
     * @param property the name of a property
     * @param mode {@code view}, {@code edit} or {@code hidden}
     * @param object the object that has it
     * @return the displayed property
     */
    public String display(String property, String mode, XObject object)
    {
        return object == null ? ""
            : this.environment.properties().display(this.document, object.getBaseObject(), property, mode);
    }

    /**
     * @param name the name of a property or of a class
     * @return the displayed property, or the first object of the class
     */
    public Object get(String name)
    {
        XObject object = this.currentObject == null ? getObjectWith(name) : this.currentObject;
        return object == null ? getObject(name) : display(name, object);
    }

    /**
     * @param property the name of a property
     * @return its value, or null
     */
    public Object getValue(String property)
    {
        return getValue(property, getObjectWith(property));
    }

    /**
     * @param property the name of a property
     * @param object the object that has it
     * @return its value, or null
     */
    public Object getValue(String property, XObject object)
    {
        return object == null ? null : object.getValue(property);
    }

    /**
     * Sets a property of the object in use, or of the first that has the property.
     *
     * @param property the name of a property
     * @param value the new value
     */
    public void set(String property, Object value)
    {
        set(property, value, getObjectWith(property));
    }

    /**
     * Sets a property of an object.
     *
     * @param property the name of a property
     * @param value the new value
     * @param object the object; nothing happens if it is null
     */
    public void set(String property, Object value, XObject object)
    {
        if (object != null) {
            object.set(property, value);
        }
    }

    /**
     * @return the tags of the page
     */
    public List<String> getTagList()
    {
        BaseObject tags = this.document.getXObject(resolveClass("XWiki.TagClass"));
        return tags == null ? List.of() : tags.getListValue("tags");
    }

    /**
     * @param title the new title
     */
    public void setTitle(String title)
    {
        getWritableDocument().setTitle(title);
        updateAuthor();
        updateContentAuthor();
    }

    /**
     * @param locale the language that the page is written in
     */
    public void setDefaultLocale(Locale locale)
    {
        getWritableDocument().setDefaultLocale(locale);
    }

    /**
     * @param content the new content
     */
    public void setContent(String content)
    {
        getWritableDocument().setContent(content);
        updateAuthor();
        updateContentAuthor();
    }

    /**
     * @param syntaxId the identifier of the new syntax of the content
     */
    public void setSyntaxId(String syntaxId)
    {
        getWritableDocument().setSyntaxId(syntaxId);
        updateAuthor();
        updateContentAuthor();
    }

    /**
     * @param parent the new parent
     */
    public void setParent(String parent)
    {
        getWritableDocument().setParent(parent);
        updateAuthor();
    }

    /**
     * @param hidden true if the page is not shown in lists
     */
    public void setHidden(boolean hidden)
    {
        getWritableDocument().setHidden(hidden);
        updateAuthor();
    }

    /**
     * @param enforceRequiredRights true if scripts of the page only have the rights that the page says it needs
     */
    public void setEnforceRequiredRights(boolean enforceRequiredRights)
    {
        getWritableDocument().setEnforceRequiredRights(enforceRequiredRights);
        updateAuthor();
        updateContentAuthor();
    }

    /**
     * @param right the name of a right
     * @return true if the current user has it on the page
     */
    public boolean hasAccessLevel(String right)
    {
        return hasAccess(Right.toRight(right), getContext().getUserReference());
    }

    /**
     * @param right a right
     * @return true if the current user has it on the page
     */
    public boolean hasAccess(Right right)
    {
        return hasAccess(right, getContext().getUserReference());
    }

    /**
     * @param right a right
     * @param user a user
     * @return true if the user has it on the page
     */
    public boolean hasAccess(Right right, DocumentReference user)
    {
        return this.environment.rights().hasAccess(right, user, getDocumentReference());
    }

    /**
     * Saves the changes.
     * @throws XWikiException if the current user or the author of the script may not edit the page
     */
    public void save() throws XWikiException
    {
        save("");
    }

    /**
     * Saves the changes.
     *
     * @param comment what the change is about
     * @throws XWikiException if the current user or the author of the script may not edit the page
     */
    public void save(String comment) throws XWikiException
    {
        save(comment, false);
    }

    /**
     * Saves the changes, with the rights of the current user if the author of the script has programming right, else
     * with those of the author.
     *
     * @param comment what the change is about
     * @param minorEdit true if it is a small one
     * @throws XWikiException if the current user or the author of the script may not edit the page
     */
    public void save(String comment, boolean minorEdit) throws XWikiException
    {
        checkAccess(Right.EDIT, getContext().getUserReference());
        save(comment, minorEdit,
            hasProgrammingRights() ? getContext().getUserReference() : this.environment.authorization().getAuthor());
    }

    /**
     * Saves the changes for a user who may not edit the page, with the rights of the author of the script.
     *
     * @param comment what the change is about
     * @throws XWikiException if the author of the script may not edit the page
     */
    public void saveAsAuthor(String comment) throws XWikiException
    {
        save(comment, false, this.environment.authorization().getAuthor());
    }

    /**
     * Deletes the page.
     * @throws XWikiException if the current user may not delete the page
     */
    public void delete() throws XWikiException
    {
        checkAccess(Right.DELETE, getContext().getUserReference());
        this.environment.store().deleteDocument(this.document, getContext().getUserReference());
    }

    /**
     * Deletes the page for a user who may not, with the rights of the author of the script.
     *
     * @throws XWikiException if the author of the script may not delete the page
     */
    public void deleteAsAuthor() throws XWikiException
    {
        DocumentReference author = this.environment.authorization().getAuthor();
        checkAccess(Right.DELETE, author);
        this.environment.store().deleteDocument(this.document, author);
    }

    void updateAuthor()
    {
        getWritableDocument().setAuthor(Users.serialize(this.environment.authorization().getAuthor()));
    }

    private void updateContentAuthor()
    {
        getWritableDocument().setContentAuthor(Users.serialize(this.environment.authorization().getAuthor()));
    }

    private void save(String comment, boolean minorEdit, DocumentReference author) throws XWikiException
    {
        checkAccess(Right.EDIT, author);
        XWikiDocument writable = getWritableDocument();
        if (!this.environment.requiredRights().checkSave(getContext().getSecureDocument(), writable)) {
            throw new XWikiException("The document cannot be saved because it has more rights than the script.");
        }
        this.environment.store().saveDocument(writable, comment, minorEdit, author,
            getContext().getUserReference());
        this.initialDocument = this.document;
    }

    private void checkAccess(Right right, DocumentReference user) throws XWikiException
    {
        if (!hasAccess(right, user)) {
            throw new XWikiException(String.format("Access denied in %s mode on document %s for user %s",
                right.getName(), getPrefixedFullName(), Users.serialize(user)));
        }
    }

    private XObject getObjectWith(String property)
    {
        if (this.currentObject != null) {
            return this.currentObject;
        }
        return getWritableDocument().getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull)
            .filter(object -> object.getField(property) != null).findFirst().map(this::wrap).orElse(null);
    }

    private DocumentReference resolveClass(String className)
    {
        return References.resolveDocument(className, getDocumentReference());
    }

    private XObject wrap(BaseObject object)
    {
        return object == null ? null : new XObject(this, object, this.environment);
    }

    private Attachment wrap(XWikiAttachment attachment)
    {
        return new Attachment(this, attachment, this.environment);
    }

    @Override
    public boolean equals(Object other)
    {
        return other instanceof Document page && this.document == page.document;
    }

    @Override
    public int hashCode()
    {
        return getDocumentReference().hashCode();
    }

    @Override
    public String toString()
    {
        return getFullName();
    }
}
